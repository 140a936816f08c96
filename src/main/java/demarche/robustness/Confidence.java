package demarche.robustness;

import demarche.world.Age;
import demarche.world.Basis;
import demarche.world.Evidence;
import demarche.world.Expectation;
import demarche.world.Reliability;
import demarche.world.fact.Fact;
import demarche.world.factbase.Coverage;
import demarche.world.factbase.World;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The grade of the evidence of an inference: coverage, age and reliability of facts. It is independent of the
 * likelihood of the position. The limits are judgement (docs/decisions/0021).
 *
 * @param tables number of census tables with a value for the state
 * @param staleTables number of stale values among them
 * @param ofTables number of census tables
 * @param facts number of facts and earlier votes in the argument
 * @param stale number of stale ones
 * @param judgedHigh number of judged ones with high reliability
 * @param judgedModerate with moderate reliability
 * @param judgedLow with low reliability
 */
public record Confidence(
        int tables,
        int staleTables,
        int ofTables,
        int facts,
        int stale,
        int judgedHigh,
        int judgedModerate,
        int judgedLow) {

    /** From this share of fresh values on coverage is high, in percent. */
    public static final int COVERED = 90;
    /** From this share on it is moderate. */
    public static final int MOSTLY_COVERED = 70;
    /** Up to this share of stale facts their age grades high, in percent. */
    public static final int FEW_STALE = 10;
    /** Up to this share it grades moderate. */
    public static final int SOME_STALE = 30;
    /** Up to this share of judged facts of less than high reliability they grade high, in percent. */
    public static final int FEW_JUDGED = 10;
    /** Up to this share they grade moderate. */
    public static final int SOME_JUDGED = 30;

    /** Grades the evidence of a state's argument on a day. */
    static Confidence of(World world, LocalDate asOf, List<Coverage> ofState, Collection<Ground> grounds) {
        List<Coverage> census = ofState.stream()
                .filter(coverage -> coverage.expectation().scope() == Expectation.Scope.CENSUS)
                .toList();
        List<Fact> facts = grounds.stream()
                .filter(Ground.OfFact.class::isInstance)
                .map(ground -> ((Ground.OfFact) ground).fact())
                .toList();
        return new Confidence(
                count(census, Coverage.Status.FRESH) + count(census, Coverage.Status.STALE),
                count(census, Coverage.Status.STALE),
                census.size(),
                grounds.size(),
                Math.toIntExact(facts.stream()
                        .filter(fact ->
                                world.findAge(fact, asOf).filter(Age::stale).isPresent())
                        .count()),
                judged(facts, Reliability.HIGH),
                judged(facts, Reliability.MODERATE),
                judged(facts, Reliability.LOW));
    }

    private static int count(List<Coverage> census, Coverage.Status status) {
        return Math.toIntExact(
                census.stream().filter(coverage -> coverage.status() == status).count());
    }

    private static int judged(List<Fact> facts, Reliability grade) {
        return Math.toIntExact(facts.stream()
                .map(Fact::evidence)
                .filter(evidence -> isJudged(evidence, grade))
                .count());
    }

    private static boolean isJudged(Evidence evidence, Reliability grade) {
        return evidence.basis() == Basis.JUDGED && evidence.reliability() == grade;
    }

    /** The lowest of the three. */
    public Grade grade() {
        return Stream.of(coverage(), age(), reliability())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The grade of coverage; a stale value counts half. */
    public Grade coverage() {
        int halves = 2 * (tables - staleTables) + staleTables;
        if (halves * 100 >= COVERED * 2 * ofTables) {
            return Grade.HIGH;
        }
        return halves * 100 >= MOSTLY_COVERED * 2 * ofTables ? Grade.MODERATE : Grade.LOW;
    }

    /** The grade of age; low for an argument without facts. */
    public Grade age() {
        return share(stale, FEW_STALE, SOME_STALE);
    }

    /** The grade of reliability; low for an argument without facts. A fact of low reliability counts twice. */
    public Grade reliability() {
        return share(judgedModerate + 2 * judgedLow, FEW_JUDGED, SOME_JUDGED);
    }

    private Grade share(int of, int few, int some) {
        if (facts == 0) {
            return Grade.LOW;
        }
        return of * 100 <= few * facts ? Grade.HIGH : of * 100 <= some * facts ? Grade.MODERATE : Grade.LOW;
    }
}
