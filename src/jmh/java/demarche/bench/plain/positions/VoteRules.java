package demarche.bench.plain.positions;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.reasoning.concept.Absence;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.PutMeasure;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Attendance;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import demarche.world.fact.Suspension;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code rules/positions/vote.drl}. */
public record VoteRules(Given given, Facts facts, Concepts concepts) {

    /** Applies the rules that say who has a vote and who is kept away, whatever presses on them. */
    public void applyToFacts() {
        for (int m : given.measuresOf(Instrument.VOTE)) {
            PutMeasure measure = given.measures().get(m);
            if (measure.forum() == Forum.UNGA) {
                voterAssembly(measure);
                suspendedForArrears();
                tookPart();
                chronicAbsence();
                missedBefore();
            } else if (measure.forum() == Forum.UNSC) {
                voterCouncil(measure);
            }
        }
    }

    private void voterAssembly(PutMeasure measure) {
        voters(measure).addAll(facts.states());
    }

    private void voterCouncil(PutMeasure measure) {
        for (String council : facts.organisations(Organisation.Kind.COUNCIL)) {
            voters(measure).addAll(facts.in(council, Membership.Role.PERMANENT_MEMBER));
            voters(measure).addAll(facts.in(council, Membership.Role.ELECTED_MEMBER));
        }
    }

    private Set<String> voters(PutMeasure measure) {
        return concepts.voters.computeIfAbsent(measure.id(), id -> new HashSet<>());
    }

    private void suspendedForArrears() {
        for (Suspension suspension : facts.all(Suspension.class)) {
            keepAway(suspension.state(), suspension.resolution());
        }
    }

    private void tookPart() {
        for (EarlierVote vote : given.votes()) {
            if (vote.answer() != Option.ABSENT && isLast(vote)) {
                concepts.tookPart.add(vote.state());
            }
        }
    }

    private void chronicAbsence() {
        int chronic = given.threshold("chronic-absence");
        for (Attendance attendance : facts.all(Attendance.class)) {
            if (attendance.absent() >= chronic && !concepts.tookPart.contains(attendance.state())) {
                keepAway(attendance.state(), "chronic absence");
            }
        }
    }

    private void missedBefore() {
        for (EarlierVote last : given.votes()) {
            if (last.answer() == Option.ABSENT && isLast(last)) {
                for (EarlierVote before : given.votes()) {
                    if (before.answer() == Option.ABSENT && follows(before, last)) {
                        keepAway(last.state(), "absence before in the dispute");
                    }
                }
            }
        }
    }

    private boolean isLast(EarlierVote vote) {
        for (EarlierVote later : given.votes()) {
            if (later.state().equals(vote.state()) && later.date().isAfter(vote.date())) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing lies between two votes of a state. */
    private boolean follows(EarlierVote before, EarlierVote last) {
        if (!before.state().equals(last.state()) || !before.date().isBefore(last.date())) {
            return false;
        }
        for (EarlierVote between : given.votes()) {
            if (between.state().equals(last.state())
                    && between.date().isAfter(before.date())
                    && between.date().isBefore(last.date())) {
                return false;
            }
        }
        return true;
    }

    private void keepAway(String state, String cause) {
        concepts.absences.computeIfAbsent(state, key -> new HashSet<>()).add(new Absence(state, cause));
    }

    /** Who stays away for what presses on it, by place in the arrays. */
    public boolean[] crossPressure(Pushes pushes) {
        boolean[] away = new boolean[given.states().size()];
        if (!isPutToAssembly()) {
            return away;
        }
        int thin = given.threshold("thin-attendance");
        int pressed = given.threshold("cross-pressure");
        for (Attendance attendance : facts.all(Attendance.class)) {
            int s = pushes.indexOf(attendance.state());
            if (s >= 0
                    && attendance.absent() >= thin
                    && !concepts.tookPart.contains(attendance.state())
                    && pushes.against(s) >= pressed
                    && -pushes.towards(s) >= pressed) {
                away[s] = true;
            }
        }
        return away;
    }

    private boolean isPutToAssembly() {
        for (PutMeasure measure : given.measures()) {
            if (measure.instrument() == Instrument.VOTE && measure.forum() == Forum.UNGA) {
                return true;
            }
        }
        return false;
    }

    /** The position of a state that leans that way; {@code null} where it has no vote. */
    public @Nullable Option position(PutMeasure measure, String state, Option leaning, boolean crossPressed) {
        if (!concepts.voters.getOrDefault(measure.id(), Set.of()).contains(state)) {
            return null;
        }
        return crossPressed || concepts.absences.containsKey(state) ? voteNotCast() : voteAsPlaced(leaning);
    }

    private static Option voteAsPlaced(Option leaning) {
        return leaning;
    }

    private static Option voteNotCast() {
        return Option.ABSENT;
    }
}
