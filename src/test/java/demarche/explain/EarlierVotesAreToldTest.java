package demarche.explain;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.crisis.Act;
import demarche.crisis.Ask;
import demarche.crisis.AskLevel;
import demarche.crisis.AskRange;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.TextDirection;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.Argument;
import demarche.reasoning.Assessment;
import demarche.reasoning.Conclusion;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Justification;
import demarche.reasoning.Premise;
import demarche.reasoning.Question;
import demarche.reasoning.StateAssessment;
import demarche.reasoning.memory.Asked;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.Push;
import demarche.rules.RuleBook;
import demarche.rules.RuleParser;
import demarche.rules.RuleSource;
import demarche.world.Basis;
import demarche.world.Evidence;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Place;
import demarche.world.Source;
import demarche.world.Validity;
import demarche.world.fact.State;
import demarche.world.factbase.World;
import demarche.world.read.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An earlier vote is a reason like any other: told in a sentence, with where it is recorded. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EarlierVotesAreToldTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 12);
    private static final String MEASURE = "A/RES/ES-11/4";
    private static final Source VOTES =
            new Source("un-voting-data", "Voting Data", "A library", "2024", null, "CC0-1.0", null);
    private static final Place ROW = new Place("facts/votes/ES-11-1.csv", 7, 1);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "YES, The Islands voted yes on A/RES/ES-11/1",
        "NO, The Islands voted no on A/RES/ES-11/1",
        "ABSTAIN, The Islands abstained on A/RES/ES-11/1",
        "ABSENT, The Islands did not vote on A/RES/ES-11/1"
    })
    void a_vote_is_told_as_it_was_cast_under_the_name_of_the_state(Option cast, String sentence) {
        assertThat(tell(world(VOTES), vote(cast, cast)).sentence()).isEqualTo(sentence);
    }

    @Test
    void a_vote_on_a_text_for_the_acting_state_is_told_as_cast_and_not_as_counted() {
        assertThat(tell(world(VOTES), vote(Option.NO, Option.YES)).sentence())
                .isEqualTo("The Islands voted no on A/RES/ES-11/1");
    }

    @Test
    void it_is_cited_by_its_row_its_day_and_the_publication_it_is_taken_from() {
        assertThat(tell(world(VOTES), vote(Option.YES, Option.YES)).citation())
                .contains(new Citation(
                        "A/RES/ES-11/1-ISL",
                        "on 2022-03-02",
                        VOTES,
                        Basis.RECORDED,
                        Optional.empty(),
                        Optional.empty(),
                        ROW,
                        Optional.empty()));
    }

    @Test
    void without_the_source_of_the_shipped_votes_it_is_told_without_a_citation() {
        Step told = tell(world(), vote(Option.YES, Option.YES));
        assertThat(told.sentence()).isEqualTo("The Islands voted yes on A/RES/ES-11/1");
        assertThat(told.citation()).isEmpty();
    }

    @Test
    void why_goes_down_from_the_stance_by_way_of_the_push_to_the_recorded_vote() {
        EarlierVote vote = vote(Option.YES, Option.YES);
        World world = world(VOTES);

        Step why = new Explainer(world, book()).why(assessment(vote), "ISL", Instrument.VOTE);

        Step push = why.premises().get(0).premises().get(0);
        assertThat(push.kind()).isEqualTo(Step.Kind.PUSH);
        assertThat(push.sentence()).isEqualTo("The Islands voted against INI on A/RES/ES-11/1");
        assertThat(push.milli()).contains(2500);
        assertThat(push.premises()).containsExactly(tell(world, vote));
        assertThat(push.premises().get(0).kind()).isEqualTo(Step.Kind.FACT);
    }

    private static Step tell(World world, EarlierVote vote) {
        return VoteSentence.step(vote, world, new Sentences(world, book()));
    }

    private static EarlierVote vote(Option cast, Option answer) {
        return new EarlierVote(
                "ISL", "A/RES/ES-11/1", LocalDate.of(2022, 3, 2), cast, answer, Asked.AS_MUCH, false, ROW);
    }

    private static World world(Source... sources) {
        Evidence evidence = new Evidence(
                "states/ISL",
                new Validity.Spell(LocalDate.of(2000, 1, 1), null),
                "un",
                Basis.RECORDED,
                null,
                null,
                new Place("states.csv", 2, 1));
        State islands = new State("ISL", "Islands", "Islands", "the", State.Group.NONE, "", null, evidence);
        return World.of(List.of(islands), List.of(sources), "sha256:0");
    }

    private static RuleBook book() {
        String rule = """
                rule "A rule for the test"
                  @id("answered")
                  @driver(record)
                  @direction(against)
                  @says("{state} voted against {initiator} on {earlier}")
                when
                then
                end
                """;
        return new RuleBook(RuleParser.parse(new RuleSource("r.drl", rule), new Problems()));
    }

    /** A question with nothing but one push that rests on the vote. */
    private static Assessment assessment(EarlierVote vote) {
        Push push = new Push("ISL", "answered", vote.measure(), MEASURE, 0, Push.FULL);
        Justification justification = new Justification(
                "answered",
                new TreeMap<>(Map.of("state", "ISL", "initiator", "INI", "earlier", vote.measure())),
                List.of(new Premise.OfVote(vote)));
        InstrumentAssessment voting = new InstrumentAssessment(
                Instrument.VOTE,
                MEASURE,
                Optional.of(2500),
                Optional.of(2500),
                List.of(new Ask(Option.YES, 860), new Ask(Option.NO, -2790)),
                Optional.of(Option.YES),
                Optional.of(Option.YES),
                Optional.empty(),
                List.of(new AppliedPush(push, Driver.RECORD, 2500)),
                false,
                false);
        StateAssessment islands = new StateAssessment(
                "ISL", new TreeMap<>(Map.of(Instrument.VOTE, voting)), List.of(), List.of(), List.of(), List.of());
        return new Assessment(
                Question.of(crisis()),
                List.of(),
                DAY.minusDays(1),
                "sha256:0",
                "sha256:0",
                new TreeMap<>(Map.of("ISL", islands)),
                new Argument(List.of(new Conclusion(push, List.of(justification)))));
    }

    private static CrisisCase crisis() {
        Measure measure = new Measure(
                MEASURE,
                DAY,
                Forum.UNGA,
                Instrument.VOTE,
                TextDirection.AGAINST,
                AskRange.of(AskLevel.CONDEMN),
                Set.of(),
                null);
        return new CrisisCase(
                "annexation",
                "An annexation",
                DAY,
                "border-dispute",
                "INI",
                "TGT",
                null,
                new Act("annexation", true, true, false, "Territory is taken."),
                3,
                Map.of(),
                List.of(measure),
                Map.of(),
                List.of(),
                new Place("facts/cases/annexation.yaml", 0, 0));
    }
}
