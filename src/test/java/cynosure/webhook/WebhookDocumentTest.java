package cynosure.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// `docs/webhooks.md` says what is true.
class WebhookDocumentTest {

    private static String words = "";

    @BeforeAll
    static void read() throws IOException {
        words = Files.readString(Path.of("docs/webhooks.md"));
    }

    @Test
    void every_type_that_is_told_is_listed_and_no_other() {
        List<String> listed =
                Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z]+)` \\|")
                        .matcher(words)
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(listed)
                .containsExactlyElementsOf(Arrays.stream(Topic.values()).map(Topic::type).toList());
    }

    @Test
    void the_example_in_the_shell_prints_our_signature() {
        Secret secret = new Secret("s", in("secret"), Instant.EPOCH, null, null);
        String body = in("body").replace("'", "");
        String signature = secret.sign(in("id"), Long.parseLong(in("timestamp")), body);

        assertThat(words).contains("It prints `" + signature.substring("v1,".length()) + "`.");
    }

    private static String in(String name) {
        return Pattern.compile("(?m)^" + name + "=(.*)$")
                .matcher(words)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
