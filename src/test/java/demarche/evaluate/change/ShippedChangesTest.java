package demarche.evaluate.change;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.crisis.CrisisCase;
import demarche.crisis.Developments;
import demarche.crisis.read.Library;
import demarche.evaluate.RollCall;
import demarche.evaluate.RollCalls;
import demarche.world.Source;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The accounts of what changed between votes that come with the program. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("library")
class ShippedChangesTest {
    private static final Library LIBRARY = Shipped.LIBRARY;
    private static final List<CrisisCase> CASES = LIBRARY.cases().listCases();
    private static final List<Developments> STATED = LIBRARY.developments().list(CASES);

    @Test
    void every_pair_of_votes_has_one_and_every_account_has_its_pair() {
        List<RollCall> library = RollCalls.of(CASES, LIBRARY.cases());
        List<List<String>> pairs = ChangePair.list(library, library).stream()
                .map(pair -> List.of(
                        pair.earlier().measure().id(), pair.later().measure().id()))
                .toList();

        assertThat(STATED.stream()
                        .map(stated -> List.of(stated.earlier(), stated.later()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(pairs);
    }

    @Test
    void no_account_cites_a_vote_or_what_was_printed_of_the_later_measure_itself() {
        Map<String, Source> sources =
                LIBRARY.world().listSources().stream().collect(Collectors.toMap(Source::key, Function.identity()));

        assertThat(STATED).allSatisfy(stated -> assertThat(stated.list())
                .flatExtracting(change -> change.sources())
                .allSatisfy(key -> assertThat(
                                Objects.requireNonNull(sources.get(key)).title())
                        .doesNotEndWith(stated.later())));
    }
}
