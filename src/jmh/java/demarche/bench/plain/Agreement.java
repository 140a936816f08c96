package demarche.bench.plain;

import demarche.reasoning.Assessment;
import demarche.reasoning.Conclusion;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.StateAssessment;
import demarche.reasoning.memory.Frame;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.PutMeasure;
import demarche.reasoning.memory.Reassessment;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what was inferred by hand against what the engine inferred: every push, stance, position, frame and outlook. */
public final class Agreement {
    private final Assessment engine;
    private final Inferred plain;
    private final Map<String, Option> enginePositions = new HashMap<>();
    private final List<String> differences = new ArrayList<>();

    private Agreement(Assessment engine, Inferred plain) {
        this.engine = engine;
        this.plain = plain;
    }

    /** Every difference, each with its state; none where both agree. */
    public static List<String> differences(Assessment engine, Inferred plain) {
        Agreement agreement = new Agreement(engine, plain);
        agreement.comparePushes();
        agreement.compareStates();
        return List.copyOf(agreement.differences);
    }

    private <T> Stream<T> concluded(Class<T> type) {
        return engine.argument().listConclusions().stream()
                .map(Conclusion::value)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private void comparePushes() {
        Set<String> members = engine.states().keySet();
        Set<Push> byEngine = concluded(Push.class).collect(Collectors.toSet());
        Set<Push> byHand = plain.pushes();
        byEngine.stream()
                .filter(push -> members.contains(push.state()) && !byHand.contains(push))
                .forEach(push -> differ(push.state(), "the engine alone infers " + push));
        byHand.stream()
                .filter(push -> members.contains(push.state()) && !byEngine.contains(push))
                .forEach(push -> differ(push.state(), "by hand alone follows " + push));
    }

    private void compareStates() {
        concluded(Position.class)
                .forEach(p -> enginePositions.put(p.state() + ' ' + p.measure() + ' ' + p.round(), p.option()));
        Map<String, Set<Frame>> frames =
                plain.frames().stream().collect(Collectors.groupingBy(Frame::state, Collectors.toSet()));
        Map<String, Set<Reassessment>> reassessments =
                plain.reassessments().stream().collect(Collectors.groupingBy(Reassessment::state, Collectors.toSet()));
        compare(
                "",
                "members",
                engine.states().keySet(),
                new TreeSet<>(plain.given().states()));
        for (int s = 0; s < plain.given().states().size(); s++) {
            String state = plain.given().states().get(s);
            StateAssessment of = engine.getState(state);
            for (int m = 0; m < plain.given().measures().size(); m++) {
                compareMeasure(of, m, s);
            }
            compareOption(state, Instrument.MEDIATION, of, plain.standings().mediation()[s]);
            compareOption(state, Instrument.INITIATIVE, of, plain.standings().initiative()[s]);
            compare(state, "frames", new HashSet<>(of.frames()), frames.getOrDefault(state, Set.of()));
            compare(
                    state,
                    "commitments",
                    new HashSet<>(of.commitments()),
                    plain.commitments().stream()
                            .filter(commitment -> commitment.state().equals(state))
                            .collect(Collectors.toSet()));
            compare(
                    state,
                    "insulations",
                    of.insulations().stream()
                            .map(insulation -> insulation.rule())
                            .collect(Collectors.toSet()),
                    plain.insulations().getOrDefault(state, Set.of()));
            compare(
                    state,
                    "reassessments",
                    new HashSet<>(of.reassessments()),
                    reassessments.getOrDefault(state, Set.of()));
        }
    }

    private void compareMeasure(StateAssessment of, int m, int s) {
        PutMeasure measure = plain.given().measures().get(m);
        int last = plain.given().rounds();
        InstrumentAssessment on = Objects.requireNonNull(of.instruments().get(measure.instrument()));
        String subject = "on " + measure.id() + " ";
        Standings by = plain.standings();
        compare(of.state(), subject + "stance", on.stance(), Optional.of(by.stance()[last][m][s]));
        compare(of.state(), subject + "held stance", on.held(), Optional.of(by.held()[last][m][s]));
        compare(of.state(), subject + "leaning", on.leaning(), Optional.ofNullable(by.leaning()[last][m][s]));
        for (int round = 0; round <= last; round++) {
            Option option = enginePositions.get(of.state() + ' ' + measure.id() + ' ' + round);
            compare(of.state(), subject + "position in round " + round, option, by.position()[round][m][s]);
        }
    }

    private void compareOption(String state, Instrument instrument, StateAssessment of, @Nullable Option byHand) {
        Optional<Option> option =
                Optional.ofNullable(of.instruments().get(instrument)).flatMap(InstrumentAssessment::option);
        compare(state, instrument.code(), option, Optional.ofNullable(byHand));
    }

    private void compare(String state, String what, @Nullable Object byEngine, @Nullable Object byHand) {
        if (!Objects.equals(byEngine, byHand)) {
            differ(state, what + " is " + byEngine + " of the engine and " + byHand + " by hand");
        }
    }

    private void differ(String state, String what) {
        differences.add(state + ": " + what);
    }
}
