package demarche.answer.whatif;

import demarche.answer.ask.Composed;
import demarche.answer.ask.Desk;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Loaded;
import demarche.answer.ask.RefusedException;
import demarche.answer.ask.StateNames;
import demarche.answer.ask.Supposition;
import demarche.crisis.CrisisCase;
import demarche.crisis.LeverSetting;
import demarche.reasoning.Assessment;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.search.Dial;
import demarche.search.Walk;
import demarche.search.Way;
import demarche.world.Instrument;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The question: the value of a lever at which positions change.
 *
 * @param state code or name; default: all states except the parties
 * @param instrument default: that of the measure
 * @param lever with the actor that turns it: {@code escalation@initiator}
 */
public record TipInquiry(Inquiry inquiry, Optional<String> state, Optional<Instrument> instrument, String lever) {

    /**
     * The answer.
     *
     * @throws RefusedException if a scenario sets the lever already, or the state has no position
     */
    public TipView answer(Desk desk, Walk.Progress progress) {
        Loaded loaded = desk.loaded();
        Question question = desk.question(inquiry);
        Dial dial =
                Dial.parse(lever, loaded.library().levers(), loaded.library().world());
        Composed start = Composed.of(inquiry.suppose(), question, loaded);
        if (start.set().settings().stream().anyMatch(setting -> setting.dial().equals(dial.id()))) {
            throw new RefusedException(
                    naming -> dial.id() + " is already set by the scenario",
                    "lever",
                    naming -> "remove it from " + naming.apply("with") + " and " + naming.apply("set"));
        }
        return desk.lend(question, session -> walk(session, dial, start, loaded, progress));
    }

    private TipView walk(WarmSession session, Dial dial, Composed start, Loaded loaded, Walk.Progress progress) {
        Assessment baseline = start.on(session, loaded).assessment();
        Question question = baseline.question();
        SortedSet<String> states = states(baseline, loaded);
        Instrument walked = instrument.orElse(question.measure().instrument());
        check(baseline, states, walked);
        Walk walk = Walk.of(
                session,
                dial,
                start.changes(),
                setting -> composed(setting, question, loaded).changes(),
                progress);
        Map<Way, Supposition> ends = new EnumMap<>(Way.class);
        if (states.size() == 1) {
            for (Way way : Way.values()) {
                List<LeverSetting> settings = dial.settings(way);
                if (!settings.isEmpty()) {
                    ends.put(
                            way,
                            composed(settings.get(settings.size() - 1), question, loaded)
                                    .on(session, loaded));
                }
            }
        }
        return new TipView(
                baseline,
                start.explainer(),
                walk,
                walked,
                states,
                ends,
                Inquiry.caveats(question.crisis(), List.of(start), loaded));
    }

    private Composed composed(LeverSetting setting, Question question, Loaded loaded) {
        return Composed.of(inquiry.suppose().and(List.of(setting)), question, loaded);
    }

    private SortedSet<String> states(Assessment baseline, Loaded loaded) {
        CrisisCase crisis = baseline.question().crisis();
        if (state.isPresent()) {
            String code = StateNames.code(state.get(), loaded.library().world(), baseline);
            if (crisis.isParty(code)) {
                throw RefusedException.ofParty(code);
            }
            return new TreeSet<>(Set.of(code));
        }
        SortedSet<String> states = new TreeSet<>(baseline.states().keySet());
        states.removeAll(crisis.parties());
        return states;
    }

    private static void check(Assessment baseline, SortedSet<String> states, Instrument walked) {
        if (states.stream()
                .noneMatch(code -> baseline.getState(code).instruments().containsKey(walked))) {
            throw new RefusedException(
                    walked.code() + ": none of these states has a position in this measure",
                    "expected one of "
                            + String.join(
                                    ", ",
                                    baseline.getState(states.first()).instruments().keySet().stream()
                                            .map(Instrument::code)
                                            .toList()));
        }
    }
}
