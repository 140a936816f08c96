package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON every command writes has the shape {@code docs/schema} describes. */
class SchemaTest {
    private static final Path FOLDER = Path.of("docs/schema");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess ukraine-annexation-2022",
                "assess ukraine-annexation-2022 --measure S/2022/720 --without alliance,bloc",
                "assess ukraine-annexation-2022 --states CHN --instrument recognition",
                "why ukraine-annexation-2022 CHN",
                "why ukraine-annexation-2022 TUR mediation",
                "why ukraine-annexation-2022 JPN --measure S/2022/720 --depth 1",
                "assess ukraine-annexation-2022 --with coalition-eases --set oil-price=50",
                "why ukraine-annexation-2022 JPN sanctions --with energy-shock",
                "why ukraine-annexation-2022 CHN mediation --with peace-initiative",
                "why ukraine-annexation-2022 UKR initiative --with peace-initiative",
                "whatif ukraine-annexation-2022 --with escalation",
                "whatif ukraine-annexation-2022 --set nuclear-threat=4@initiator --without bloc",
                "whatif ukraine-annexation-2022 --with peace-initiative --beside coalition-eases+energy-shock",
                "whatif ukraine-annexation-2022 --assume CHN.vote=yes",
                "assess ukraine-annexation-2022 --assume CHN.vote=yes --states CHN,PAK",
                "why ukraine-annexation-2022 PAK vote --assume CHN.vote=yes",
                "tip ukraine-annexation-2022 --lever escalation@initiator",
                "tip ukraine-annexation-2022 KOR sanctions --lever gas-price --set escalation=4@initiator",
                "flip ukraine-annexation-2022 KOR sanctions=none --most 1 --within 300",
                "whynot ukraine-annexation-2022 CHN vote=yes --depth 3",
                "whynot ukraine-annexation-2022 BRA mediation=capable",
                "whynot cuba-embargo-2017 IND sanctions=impose --set escalation=3@initiator",
                "robustness ukraine-annexation-2022",
                "robustness ukraine-annexation-2022 KOR",
                "robustness ukraine-annexation-2022 HUN sanctions",
                "robustness ukraine-annexation-2022 TUR mediation",
                "scenarios",
                "scenarios nuclear-threat",
                "levers",
                "levers peace-initiative",
                "check",
                "check ukraine-annexation-2022",
                "cases",
                "cases ukraine-annexation-2022",
                "cases --scaling",
                "rules",
                "rules rival-of-guarantor",
                "rules voter-assembly",
                "backtest mayotte-1982 --track cold --fold shipped",
                "states",
                "states CHN",
                "states --coverage --as-of 2022-10-11",
                "states --coverage --as-of 2022-10-11 CHN",
                "sources",
                "sources --terms",
                "sources sipri-tiv"
            })
    void json_has_the_shape_its_schema_describes(String command) throws IOException {
        Run run = Run.of((command + " --format json").split(" ", -1));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(schema(command.split(" ", -1)[0]).validate(MAPPER.readTree(run.out())))
                .isEmpty();
    }

    @Test
    void every_schema_belongs_to_a_command() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> commands = files.map(
                            file -> String.valueOf(file.getFileName()).replace(".schema.json", ""))
                    .toList();
            assertThat(commands).isNotEmpty().allSatisfy(command -> assertThat(
                            Run.of(command, "--help").exit())
                    .isZero());
        }
    }

    private static Schema schema(String command) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(MAPPER.readTree(Files.readString(FOLDER.resolve(command + ".schema.json"))));
    }
}
