package demarche.web;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.web.work.WebDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** {@code -Dopenapi.update=true} writes the file anew. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiTest {
    private static final Path FILE = Path.of("docs/openapi.yaml");

    @Test
    void the_description_of_the_api_is_that_of_its_routes_and_records() throws IOException {
        String made;
        try (WebDesk desk = new WebDesk(Shipped.LOADED, 0)) {
            made = new OpenApi(Client.api(desk)).text();
        }
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(FILE, made);
        }
        assertThat(Files.readString(FILE)).isEqualTo(made);
    }
}
