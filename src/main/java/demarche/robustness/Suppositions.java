package demarche.robustness;

import demarche.crisis.AskLevel;
import demarche.crisis.AskRange;
import demarche.crisis.Asks;
import demarche.crisis.Measure;
import demarche.crisis.VoteAsks;
import demarche.reasoning.Engine;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Question;
import demarche.world.Instrument;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Infers positions under other readings of the text. */
final class Suppositions {
    private final Engine engine;
    private final Question question;
    private final String state;
    private final InstrumentAssessment inferred;

    /** @param inferred the position under the coded reading */
    Suppositions(Engine engine, Question question, String state, InstrumentAssessment inferred) {
        this.engine = engine;
        this.question = question;
        this.state = state;
        this.inferred = inferred;
    }

    /** Positions under each reading, if there are several; empty for an instrument without a text. */
    List<Reading> readings() {
        List<AskLevel> levels = question.measure().ask().readings();
        if (inferred.instrument() != question.measure().instrument() || levels.size() == 1) {
            return List.of();
        }
        return levels.parallelStream().map(this::read).toList();
    }

    /** Positions with thresholds lower and higher by the spread; empty for other instruments or without a spread. */
    List<Reading> shifts() {
        if (spread() == 0) {
            return List.of();
        }
        return List.of(Reading.Shift.values()).parallelStream().map(this::shift).toList();
    }

    /** The spread of thresholds of single votes, in milli-log-odds; the wider of two readings. */
    int spread() {
        return inferred.instrument() == Instrument.VOTE
                ? engine.asks().readings(question.measure().ask()).stream()
                        .mapToInt(VoteAsks::spread)
                        .max()
                        .orElse(0)
                : 0;
    }

    private Reading read(AskLevel level) {
        Measure measure = question.measure();
        Measure read = new Measure(
                measure.id(),
                measure.date(),
                measure.forum(),
                measure.instrument(),
                measure.text(),
                AskRange.of(level),
                measure.tags(),
                measure.observed());
        return reading(
                level.code(), engine, new Question(question.crisis(), read, question.without(), question.earlier()));
    }

    private Reading shift(Reading.Shift shift) {
        int sign = shift == Reading.Shift.MORE_BY_A_SPREAD ? 1 : -1;
        Asks asks = engine.asks();
        Map<AskLevel, VoteAsks> moved = new EnumMap<>(AskLevel.class);
        asks.votes().forEach((level, of) -> {
            int by = sign * of.spread();
            moved.put(level, new VoteAsks(of.yes() + by, of.no() + by, of.spread(), of.judged()));
        });
        return reading(shift.code(), engine.withNumbers(engine.weights(), asks.withVotes(moved)), question);
    }

    private Reading reading(String name, Engine with, Question asked) {
        InstrumentAssessment under = Objects.requireNonNull(
                with.assess(asked).getState(state).instruments().get(inferred.instrument()));
        return new Reading(name, under.asks(), under, !under.option().equals(inferred.option()));
    }
}
