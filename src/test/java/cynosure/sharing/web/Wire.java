package cynosure.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.web.Browserless;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// All that came over the wire: headers, bytes, and what is packed in them.
final class Wire {

    /// Every address under a link whose words can be read.
    static final List<String> UNDER = List.of("", "/embed", "/tree.svg");

    private Wire() {}

    static String all(String path, Cynosure.Running server) {
        HttpResponse<byte[]> answer = Browserless.stranger(server).download(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.headers().map() + new String(answer.body(), StandardCharsets.UTF_8);
    }
}
