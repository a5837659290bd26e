package cynosure.events.web;

import static cynosure.events.web.CollectTest.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/// Pages of other sites that send here.
abstract class PagesOfSites {

    @Test
    void pages_of_named_sites_may_send_and_others_may_not() throws Exception {
        HttpResponse<String> named = sendInAddress("{\"event\":\"seen\"}", SITE);
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.headers().firstValue("Access-Control-Allow-Origin")).contains(SITE);

        HttpResponse<String> other = sendInAddress("{\"event\":\"seen\"}", "https://evil.example");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.body()).contains("events.foreign-site");
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight(SITE).statusCode()).isEqualTo(204);
        assertThat(preflight(SITE).headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, POST");
        assertThat(preflight("https://evil.example").statusCode()).isEqualTo(403);
    }

    @Test
    void behind_a_proxy_browsers_are_told_the_address_they_see() throws Exception {
        String path = "/v1/projects/" + CollectTest.key + "/settings";
        HttpRequest.Builder asks =
                HttpRequest.newBuilder(CollectTest.address("").resolve(path)).GET();
        assertThat(CollectTest.CLIENT.send(asks.build(), BodyHandlers.ofString()).body())
                .contains("\"apiHost\":\"127.0.0.1:", "\"protocol\":\"http\"");

        asks.headers("X-Forwarded-Proto", "https", "X-Forwarded-Host", "events.lantern.example");
        assertThat(CollectTest.CLIENT.send(asks.build(), BodyHandlers.ofString()).body())
                .contains("\"apiHost\":\"events.lantern.example/v1\"", "\"protocol\":\"https\"");
    }

    /// As a browser sends while its page is being left: the key in the address, no preflight.
    private static HttpResponse<String> sendInAddress(String body, String origin) throws Exception {
        return CollectTest.CLIENT.send(
                HttpRequest.newBuilder(CollectTest.address("?key=" + CollectTest.key))
                        .headers("Origin", origin, "Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> preflight(String origin) throws Exception {
        return CollectTest.CLIENT.send(
                HttpRequest.newBuilder(CollectTest.address(""))
                        .headers("Origin", origin, "Access-Control-Request-Method", "POST")
                        .method("OPTIONS", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }
}
