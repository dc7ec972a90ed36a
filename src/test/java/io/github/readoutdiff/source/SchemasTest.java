package io.github.readoutdiff.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {
    @ParameterizedTest
    @ValueSource(strings = {"comparison-1.schema.json", "claim-set-1.schema.json", "overrides-1.schema.json"})
    void schemaInTheDocumentationIsThatOfTheJar(String name) throws IOException {
        assertThat(Files.readString(Path.of("docs", "schema", name))).isEqualTo(resource("../schema/" + name));
    }

    @Test
    void sampleComparisonIsValid() throws IOException {
        Schema schema = schema("comparison-1.schema.json");

        assertThat(schema.validate(resource("comparison.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(resource("comparison.json").replace("low_score", "low"), InputFormat.JSON))
                .hasSize(1);
    }

    @Test
    void leastClaimSetIsValidAndLessIsNot() throws IOException {
        Schema schema = schema("claim-set-1.schema.json");
        String least = "{\"readout\": {\"text\": \"They met.\"}, \"claims\": [{\"id\": \"c\", \"spans\": [[0, 4]]}]}";

        assertThat(schema.validate(least, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(least.replace("[[0, 4]]", "[]"), InputFormat.JSON))
                .hasSize(1);
        assertThat(schema.validate(least.replace("\"id\": \"c\", ", ""), InputFormat.JSON))
                .hasSize(1);
    }

    @Test
    void overridesThatTheReaderTakesAreValidAndOneClaimAloneIsNot() throws IOException {
        Schema schema = schema("overrides-1.schema.json");
        String two = "{\"schema\": \"readout-diff/overrides/1\", \"rulings\": [{\"ruling\": \"part\", \"claims\":"
                + " [{\"id\": \"a-1\", \"text\": \"They met.\"}, {\"id\": \"b-1\", \"text\": \"They spoke.\"}]}]}";

        assertThat(OverridesReader.parse("o.json", two).rulings()).hasSize(1);
        assertThat(schema.validate(two, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(two.replaceFirst(", \\{\"id\": \"b-1\".*?}", ""), InputFormat.JSON))
                .hasSize(1);
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("../schema/" + name), InputFormat.JSON);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SchemasTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
