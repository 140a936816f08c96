package demarche.answer.assess;

import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.reasoning.StateAssessment;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The listed states in groups and in order. */
public final class StateGroups {
    /** A group with its title. A single group without a title means no grouping. */
    record Group(String title, Tone tone, List<StateAssessment> states) {}

    private final AssessView view;
    private final Arrangement arrangement;
    private final Instrument stanceOn;

    StateGroups(AssessView view, Arrangement arrangement, Instrument stanceOn) {
        this.view = view;
        this.arrangement = arrangement;
        this.stanceOn = stanceOn;
    }

    /** The non-empty groups. */
    List<Group> list() {
        Optional<Instrument> instrument = arrangement.instrument(view);
        List<Group> groups = new ArrayList<>();
        if (arrangement.byRegion()) {
            for (State.Group region : State.Group.values()) {
                add(groups, Words.group(region), Tone.PLAIN, region(region), this::options);
            }
        } else if (instrument.isPresent()) {
            Instrument by = instrument.get();
            for (Option option : Counts.order(by)) {
                add(groups, title(by, option), Tone.of(option), has(by, Optional.of(option)), this::recorded);
            }
            add(
                    groups,
                    "no position inferred on " + (by == Instrument.VOTE ? "the vote" : Words.of(by)),
                    Tone.FAINT,
                    has(by, Optional.empty()),
                    this::recorded);
        } else {
            groups.add(new Group("", Tone.PLAIN, sorted(view.listStates(), false)));
        }
        return groups;
    }

    private static String title(Instrument by, Option option) {
        return by == Instrument.VOTE ? Words.of(option) : Words.of(by) + ": " + Words.of(option);
    }

    private interface Said {
        String of(List<StateAssessment> states);
    }

    private void add(List<Group> groups, String title, Tone tone, Predicate<StateAssessment> in, Said said) {
        List<StateAssessment> states = view.listStates().stream().filter(in).toList();
        if (!states.isEmpty()) {
            groups.add(new Group(title + " (" + states.size() + ")" + said.of(states), tone, sorted(states, true)));
        }
    }

    private Predicate<StateAssessment> region(State.Group region) {
        return state -> arrangement.regions().getOrDefault(state.state(), State.Group.NONE) == region;
    }

    private static Predicate<StateAssessment> has(Instrument instrument, Optional<Option> option) {
        return state -> state.option(instrument).equals(option);
    }

    /** The votes of the states in a region. */
    private String options(List<StateAssessment> states) {
        String counts = view.shows(Instrument.VOTE)
                ? Counts.inferred(states, Instrument.VOTE).some()
                : "";
        return counts.isEmpty() ? "" : ": " + counts;
    }

    /** The recorded votes of the states in a group. */
    private String recorded(List<StateAssessment> states) {
        String counts = view.showsRecord() ? Counts.recorded(states, view).some() : "";
        return counts.isEmpty() ? "" : ", recorded " + counts;
    }

    private List<StateAssessment> sorted(List<StateAssessment> states, boolean grouped) {
        return switch (arrangement.order(grouped)) {
            case CODE -> states;
            case STANCE ->
                states.stream()
                        .sorted(Comparator.comparingInt(this::leaning)
                                .reversed()
                                .thenComparing(StateAssessment::state))
                        .toList();
        };
    }

    private int leaning(StateAssessment state) {
        return state.stance(stanceOn).orElse(Integer.MIN_VALUE);
    }
}
