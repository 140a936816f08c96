package demarche.world.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import demarche.world.fact.Membership;
import demarche.world.fact.Trade;
import demarche.world.factbase.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {

    private static final LocalDate DAY = LocalDate.parse("2022-10-11");

    private final Path own;
    private final FactsFixture shipped;

    OverlayTest(@TempDir Path temp) throws IOException {
        this.shipped = new FactsFixture(temp);
        this.own = Files.createDirectories(temp.resolve("mine"));
    }

    @BeforeEach
    void facts_that_come_along() {
        shipped.write("trade.csv", """
                state,partner,share,year,source
                CHN,RUS,0.18,2020,un
                CHN,RUS,0.19,2021,un
                JPN,USA,0.2,2021,un
                """);
        shipped.write("memberships.csv", "state,organisation,role,from,to,source\nUSA,NATO,member,1949-08-24,,un\n");
    }

    @Test
    void a_row_of_ones_own_takes_the_place_of_the_one_that_comes_along_and_says_where_it_stands() throws IOException {
        Files.writeString(own.resolve("trade.csv"), "state,partner,share,year,source\nCHN,RUS,0.5,2021,un\n");

        assertThat(world().asOf(DAY).listFacts(Trade.class))
                .extracting(Trade::state, Trade::share, fact -> fact.evidence()
                        .place()
                        .toString())
                .containsExactly(tuple("CHN", 500, "mine/trade.csv:2"), tuple("JPN", 200, "facts/trade.csv:4"));
    }

    @Test
    void the_year_before_stays_as_it_was() throws IOException {
        Files.writeString(own.resolve("trade.csv"), "state,partner,share,year,source\nCHN,RUS,0.5,2021,un\n");

        assertThat(world().asOf(LocalDate.parse("2021-06-01")).listFacts(Trade.class))
                .extracting(Trade::share)
                .containsExactly(180);
    }

    @Test
    void a_period_of_ones_own_replaces_each_period_it_overlaps() throws IOException {
        Files.writeString(
                own.resolve("memberships.csv"), "state,organisation,role,from,to,source\nUSA,NATO,partner,2020,,un\n");

        assertThat(world().listFacts())
                .filteredOn(Membership.class::isInstance)
                .extracting(fact -> fact.evidence().key())
                .containsExactly("memberships/USA-NATO-2020-01-01");
    }

    @Test
    void sources_of_ones_own_join_the_others() throws IOException {
        Files.writeString(own.resolve("sources.yaml"), """
                mine:
                  title: My notes
                  publisher: Me
                  published: 2022
                  licence: CC0-1.0
                """);
        Files.writeString(own.resolve("trade.csv"), "state,partner,share,year,source\nUKR,USA,0.5,2021,mine\n");

        assertThat(world().listSources()).extracting(source -> source.key()).containsExactly("mine", "un");
    }

    @Test
    void what_is_wrong_in_ones_own_folder_is_told_with_its_place_there() throws IOException {
        Files.writeString(own.resolve("trade.csv"), "state,partner,share,year,source\nCHN,XXX,0.5,2021,un\n");
        Problems problems = new Problems();

        FactsReader.read(FactsFolder.over(own, shipped.folder()), problems);

        assertThat(problems.list())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("mine/trade.csv:2:5: unknown state or organisation \"XXX\"");
    }

    @Test
    void a_folder_with_states_of_its_own_stands_alone() throws IOException {
        Files.copy(shipped.folder().resolve("states.csv"), own.resolve("states.csv"));
        Files.copy(shipped.folder().resolve("sources.yaml"), own.resolve("sources.yaml"));

        assertThat(world().listFactsOf("trade")).isEmpty();
    }

    @Test
    void other_facts_give_another_digest() throws IOException {
        String before = world().digest();
        Files.writeString(own.resolve("trade.csv"), "state,partner,share,year,source\nCHN,RUS,0.5,2021,un\n");

        assertThat(world().digest()).isNotEqualTo(before);
    }

    private World world() {
        Problems problems = new Problems();
        World world = FactsReader.read(FactsFolder.over(own, shipped.folder()), problems);
        problems.throwIfAny();
        return world;
    }
}
