package demarche.docs;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.world.Terms;
import demarche.world.factbase.World;
import demarche.world.read.FactsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NoticeTest {

    @Test
    void every_table_under_terms_that_ask_more_than_attribution_is_named_below_them() throws IOException {
        World world = FactsReader.read(Path.of("facts"));
        String notice = Files.readString(Path.of("NOTICE"));
        for (Map.Entry<Terms, String> section : Map.of(
                        Terms.NON_COMMERCIAL, "Non-commercial use only",
                        Terms.SHARE_ALIKE, "Share alike",
                        Terms.RESEARCH, "Free for research with citation")
                .entrySet()) {
            String[] named = paragraph(notice, section.getValue()).split("[\\s,]+", -1);
            assertThat(Arrays.asList(named)).as(section.getValue()).containsAll(tables(world, section.getKey()));
        }
    }

    /** The lines below a heading, up to the next empty one. */
    private static String paragraph(String notice, String heading) {
        int start = notice.indexOf(heading + "\n");
        assertThat(start).as(heading).isPositive();
        return notice.substring(start, notice.indexOf("\n\n", start));
    }

    private static SortedSet<String> tables(World world, Terms terms) {
        return world.listFacts().stream()
                .filter(fact -> Terms.of(world.getSource(fact.evidence().source())) == terms)
                .map(fact -> "facts/" + fact.evidence().table() + ".csv")
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
