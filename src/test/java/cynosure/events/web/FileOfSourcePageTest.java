package cynosure.events.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless.Opened;
import cynosure.web.WithServer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileOfSourcePageTest extends WithServer {

    private static final String ORDERS = "user,time,event,message_id\na,2026-01-02,buy,m1\n";

    @Test
    void a_file_can_be_of_a_source_that_sends_the_same_events() {
        assertThat(upload(ORDERS).page().select("select[name=source]")).isEmpty();
        owner.send("/events/sources", Map.of("name", "Web shop"));
        owner.send("/events/sources", Map.of("name", "Till"));
        bring(ORDERS, "Web shop");
        String more = ORDERS + "b,2026-01-03,buy,m2\n";

        assertThat(bring(more, "Web shop")).isEqualTo("1 event is in.");
        assertThat(bring(more + "c,2026-01-04,buy,m3\n", "Till")).isEqualTo("3 events are in.");
    }

    private String bring(String file, String source) {
        Opened mapping = upload(file);
        String id =
                mapping.one("select[name=source] option:matchesOwn(^" + source + "$)")
                        .attr("value");
        String attempt = mapping.one("input[name=attempt]").val();
        owner.send(mapping.path() + "/import", Map.of("source", id, "attempt", attempt));
        return ImportPagesTest.waitFor(owner, mapping.path()).one("p.lead").text();
    }

    private Opened upload(String file) {
        String id = owner.open("/events/import").one("input[name=upload]").val();
        return owner.upload(
                "/events/uploads",
                Map.of("upload", id),
                Map.of("orders.csv", file.getBytes(UTF_8)));
    }
}
