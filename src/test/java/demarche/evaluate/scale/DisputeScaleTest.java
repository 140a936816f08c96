package demarche.evaluate.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import demarche.crisis.Act;
import demarche.crisis.AskLevel;
import demarche.crisis.AskRange;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.crisis.TextDirection;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DisputeScaleTest {
    private static final Place PLACE = new Place("facts/cases/some.yaml", 1, 1);

    @Test
    void errors_of_a_measure_are_those_of_the_pairs_it_is_in() {
        DisputeScale scale = DisputeScale.of(new Dispute(
                "dispute",
                "AAA",
                List.of(
                        Ballots.against("hard", 3, "AAA:no BBB:no CCC:no DDD:yes EEE:yes"),
                        Ballots.against("easy", 1, "AAA:no BBB:yes CCC:yes DDD:yes EEE:yes"),
                        Ballots.against("odd", 2, "AAA:yes BBB:yes CCC:yes DDD:no EEE:no"))));

        assertThat(scale.measures()).extracting(of -> of.ballot().measure()).containsExactly("easy", "odd", "hard");
        assertThat(scale.pairs())
                .extracting(PairScale::easier, PairScale::harder)
                .containsExactly(tuple("easy", "odd"), tuple("easy", "hard"), tuple("odd", "hard"));
        List<Integer> pairs =
                scale.pairs().stream().map(pair -> pair.homogeneity().errors()).toList();
        assertThat(scale.homogeneity().errors())
                .isEqualTo(pairs.stream().mapToInt(Integer::intValue).sum());
        assertThat(scale.measures().get(0).homogeneity().errors()).isEqualTo(pairs.get(0) + pairs.get(1));
        assertThat(scale.homogeneity().expected())
                .isCloseTo(
                        scale.measures().stream()
                                        .mapToDouble(of -> of.homogeneity().expected())
                                        .sum()
                                / 2,
                        within(1e-12));
    }

    @Test
    void the_states_that_break_the_order_come_with_most_errors_first() {
        DisputeScale scale = DisputeScale.of(new Dispute(
                "dispute",
                "AAA",
                List.of(
                        Ballots.against("one", 1, "AAA:no BBB:yes CCC:yes DDD:abstain EEE:no"),
                        Ballots.against("two", 2, "AAA:no BBB:yes CCC:no DDD:abstain EEE:yes"),
                        Ballots.against("three", 3, "AAA:no BBB:yes CCC:no DDD:abstain EEE:yes"))));

        assertThat(scale.breakers()).extracting(OrderBreaker::state).startsWith("EEE");
        // From No to Yes, twice: against the order but where the Yes of the first vote is harder than a vote other than
        // No.
        assertThat(scale.breakers().get(0)).isEqualTo(new OrderBreaker("EEE", 6, 2));
    }

    @Test
    void cases_of_one_dispute_share_a_scale_and_a_measure_counts_once() {
        List<Dispute> disputes = Dispute.list(List.of(
                crisis("later", 2022, "RUS", "UKR", measure("B", Forum.UNGA, TextDirection.AGAINST)),
                crisis(
                        "earlier",
                        2014,
                        "RUS",
                        "UKR",
                        measure("A", Forum.UNGA, TextDirection.AGAINST),
                        measure("B", Forum.UNGA, TextDirection.AGAINST))));

        assertThat(disputes).hasSize(1);
        assertThat(disputes.get(0).initiator()).isEqualTo("RUS");
        assertThat(disputes.get(0).ballots()).extracting(Ballot::measure).containsExactly("A", "B");
    }

    @Test
    void the_security_council_has_no_part_in_the_scale() {
        List<Dispute> disputes = Dispute.list(List.of(crisis(
                "case",
                2022,
                "RUS",
                "UKR",
                measure("S/2022/720", Forum.UNSC, TextDirection.AGAINST),
                measure("A", Forum.UNGA, TextDirection.AGAINST))));

        assertThat(disputes.get(0).ballots()).extracting(Ballot::measure).containsExactly("A");
        assertThat(DisputeScale.list(disputes)).isEmpty();
    }

    @Test
    void where_the_parties_change_places_a_text_is_still_seen_from_the_first_acting_state() {
        List<Dispute> disputes = Dispute.list(List.of(
                crisis("first", 2020, "AZE", "ARM", measure("A", Forum.UNGA, TextDirection.AGAINST)),
                crisis(
                        "second",
                        2021,
                        "ARM",
                        "AZE",
                        measure("B", Forum.UNGA, TextDirection.AGAINST),
                        measure("C", Forum.UNGA, TextDirection.FAVOURS))));

        assertThat(disputes.get(0).ballots())
                .extracting(Ballot::text)
                .containsExactly(TextDirection.AGAINST, TextDirection.FAVOURS, TextDirection.AGAINST);
    }

    @Test
    void one_vote_makes_no_scale() {
        assertThatThrownBy(() -> DisputeScale.of(
                        new Dispute("some-dispute", "AAA", List.of(Ballots.against("one", 1, "AAA:no")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it takes two recorded votes to make a scale; some-dispute has 1");
    }

    private static CrisisCase crisis(String id, int year, String initiator, String target, Measure... measures) {
        return new CrisisCase(
                id,
                "A case",
                LocalDate.of(year, 6, 1),
                "some-dispute",
                initiator,
                target,
                null,
                new Act("invasion", false, true, false, "Armed forces enter."),
                2,
                Map.of(),
                List.of(measures),
                Map.of(),
                List.of("un"),
                PLACE);
    }

    private static Measure measure(String id, Forum forum, TextDirection text) {
        SortedMap<String, RecordedVotes.Entry> votes = new TreeMap<>();
        Ballots.against(id, 1, "CHN:abstain JPN:yes")
                .votes()
                .forEach((state, vote) -> votes.put(state, new RecordedVotes.Entry(vote, PLACE)));
        return new Measure(
                id,
                LocalDate.of(2020, 1, 1),
                forum,
                Instrument.VOTE,
                text,
                AskRange.of(AskLevel.CONDEMN),
                Set.of(),
                new RecordedVotes("votes/" + id + ".csv", votes));
    }
}
