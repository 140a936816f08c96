package demarche.web;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.answer.assess.AssessAnswer;
import demarche.answer.catalogue.CaseAnswer;
import demarche.answer.catalogue.LeverAnswer;
import demarche.answer.catalogue.RuleAnswer;
import demarche.answer.catalogue.ScenarioAnswer;
import demarche.answer.catalogue.SourceAnswer;
import demarche.answer.whatif.FlipAnswer;
import demarche.answer.whatif.TipAnswer;
import demarche.answer.why.WhyAnswer;
import demarche.answer.why.WhyNotAnswer;
import demarche.web.api.Api;
import demarche.web.http.Problem;
import demarche.web.work.WebDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** {@code -Dtypes.update=true} writes the file anew. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageTypesTest {
    private static final Path FILE = Path.of("src/main/resources/demarche/web/js/state/types.d.ts");

    /** What the page asks in the shape of a command. */
    private static final List<Class<? extends Record>> AS_COMMANDS = List.of(
            AssessAnswer.class,
            WhyAnswer.class,
            WhyNotAnswer.class,
            TipAnswer.class,
            FlipAnswer.class,
            CaseAnswer.All.class,
            LeverAnswer.All.class,
            ScenarioAnswer.All.class,
            RuleAnswer.All.class,
            SourceAnswer.All.class,
            Problem.Answer.class);

    @Test
    void the_types_of_the_page_are_those_of_the_records_it_is_answered_with() throws IOException {
        String made;
        try (WebDesk desk = new WebDesk(Shipped.LOADED, 0)) {
            Api api = Client.api(desk);
            made = new PageTypes(Stream.concat(
                                    AS_COMMANDS.stream(),
                                    api.routes().stream().flatMap(route -> route.records().stream()))
                            .toList())
                    .text();
        }
        if (Boolean.getBoolean("types.update")) {
            Files.writeString(FILE, made);
        }
        assertThat(Files.readString(FILE)).isEqualTo(made);
    }
}
