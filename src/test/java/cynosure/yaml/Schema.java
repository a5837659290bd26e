package cynosure.yaml;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON schema in a file, and what it says of texts in YAML or JSON.
public record Schema(Path file) {

    public static final Schema NORTH_STAR = new Schema(Path.of("docs/northstar.schema.json"));

    public JsonNode read() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    /// The keys that an object may have, in their order.
    public static List<String> keys(JsonNode object) {
        return List.copyOf(object.at("/properties").propertyNames());
    }

    public boolean takes(String text) throws IOException {
        return faults(text).isEmpty();
    }

    public List<String> faults(String text) throws IOException {
        Validator validator =
                new ValidatorFactory()
                        .withJsonNodeFactory(new SnakeYamlNode.Factory())
                        .createValidator();
        URI schema = validator.registerSchema(Files.readString(file));
        Validator.Result result = validator.validate(schema, text);
        List<String> faults =
                result.getErrors().stream()
                        .map(error -> error.getInstanceLocation() + " " + error.getError())
                        .toList();
        return result.isValid() || !faults.isEmpty() ? faults : List.of("it is refused");
    }
}
