package cynosure.sharing.web;

import cynosure.sharing.library.Example;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// One example, drawn.
///
/// @param plain what the sentence counts, in plain words; empty when it isn't measured yet
public record ExamplePage(Example example, String drawing, String plain) {

    /// Where the example is from, said of each.
    public String told() {
        return example.published()
                ? "Told in public; the words are ours."
                : "Made up by us, to show how it might be.";
    }

    /// The form that writes a North Star down, filled in; nothing is saved by opening it.
    public String start() {
        StringBuilder address = new StringBuilder("/north-star/new?game=");
        address.append(example.game().name());
        field(address, "name", example.name());
        field(address, "definition", example.definition());
        for (Example.Idea input : example.inputs()) {
            field(address, "input", input.name());
            field(address, "dimension", input.dimension().name());
        }
        example.results().forEach(result -> field(address, "result", result));
        return address.toString();
    }

    private static void field(StringBuilder address, String name, String value) {
        address.append('&').append(name).append('=');
        address.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
