package demarche.robustness;

import demarche.reasoning.Assessment;
import demarche.reasoning.Delta;
import demarche.reasoning.Engine;
import demarche.reasoning.Placements;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.reasoning.memory.EarlierVote;
import demarche.world.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Infers positions after a change of facts or weights. Commitments do not apply, because they resist scenarios, not
 * missing facts: the result is that of a new inference. Not thread-safe.
 */
final class Perturbations implements AutoCloseable {
    private final Engine free;
    private final Question question;
    private final WarmSession session;
    private final Assessment baseline;
    private Optional<WarmSession> withoutRecord = Optional.empty();

    Perturbations(Engine engine, Question question) {
        this.free = engine.withNumbers(engine.weights().withoutCommitments(), engine.asks());
        this.question = question;
        this.session = free.open(question);
        Assessment inferred = session.baseline();
        this.baseline = new Assessment(
                question,
                inferred.scenario(),
                inferred.asOf(),
                inferred.facts(),
                engine.digest(),
                inferred.states(),
                inferred.argument());
    }

    /** The baseline. */
    Assessment baseline() {
        return baseline;
    }

    /** Without one fact or vote. A figure of a yearly series is removed with its earlier years. */
    Placements without(Ground ground) {
        List<Fact> facts = new ArrayList<>();
        List<EarlierVote> votes = new ArrayList<>();
        if (ground instanceof Ground.OfFact of) {
            facts.addAll(of.facts());
        } else if (ground instanceof Ground.OfVote of) {
            votes.add(of.vote());
        }
        return session.place(Delta.without(facts, votes));
    }

    /** Without any of these facts. */
    Placements without(List<Fact> facts) {
        return session.place(Delta.without(facts, List.of()));
    }

    /** Without any of these facts, and without any vote of the dispute on record. */
    Placements withoutRecordNor(List<Fact> facts) {
        if (withoutRecord.isEmpty()) {
            withoutRecord = Optional.of(free.open(question.withRecord(List.of())));
        }
        return withoutRecord.get().place(Delta.without(facts, List.of()));
    }

    /** With another weight of a driver rule, in milli-log-odds without sign. */
    Placements weighing(String rule, int milli) {
        return session.place(Delta.weighing(rule, milli));
    }

    @Override
    public void close() {
        session.close();
        withoutRecord.ifPresent(WarmSession::close);
    }
}
