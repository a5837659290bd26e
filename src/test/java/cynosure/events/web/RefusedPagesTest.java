package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Arrival;
import cynosure.events.Collector;
import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.web.Browserless.Opened;
import cynosure.web.WithServer;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusedPagesTest extends WithServer {

    private String till;
    private String shop;

    @BeforeEach
    void two_sources() {
        till = source("Till");
        shop = source("Web shop");
    }

    @Test
    void what_is_done_with_the_refused_events_of_one_source_stays_with_that_source()
            throws IOException {
        refuse(till, "no name", "no time");
        refuse(shop, "no name");

        Opened page = owner.open("/events/refused?source=" + till);
        assertThat(page.one("h1").text()).isEqualTo("Refused events of Till");
        assertThat(page.page().select(".refusal")).hasSize(2);
        assertThat(page.page().select("input[name=of]").eachAttr("value")).containsOnly(till);
        assertThat(page.one(".row form input[name=source]").val()).isEqualTo(till);
        assertThat(page.one(".row a").attr("href")).isEqualTo("/events/refused");

        Opened tried = owner.send("/events/refused/again", Map.of("source", till, "of", till));
        assertThat(tried.one("h1").text()).isEqualTo("Refused events of Till");
        assertThat(tried.one("[role=status] p").text()).endsWith("2 are still no event.");
        Opened unsaid = owner.send("/events/refused/dropped", Map.of("source", till, "of", till));
        assertThat(unsaid.one("h1").text()).isEqualTo("Refused events of Till");
        Opened dropped =
                owner.send(
                        "/events/refused/dropped",
                        Map.of("source", till, "of", till, "why", "a slip"));
        assertThat(dropped.one(".empty p").text())
                .isEqualTo("All that Till sent and was not dropped is an event.");
        assertThat(owner.open("/events/refused").page().select(".refusal")).hasSize(1);
    }

    @Test
    void the_latest_of_many_are_shown_and_the_reasons_that_have_no_room_are_counted()
            throws IOException {
        refuse(till, "no name", "no name", "no name", "no name");
        List<String> reasons = new ArrayList<>();
        for (int line = 1; line <= 101; line++) {
            reasons.add("line " + line + " can't be understood");
        }
        refuse(shop, reasons.toArray(String[]::new));

        Opened page = owner.open("/events/refused");

        assertThat(page.one(".refusal summary").text()).isEqualTo("The last 3");
        assertThat(page.page().select(".refusal")).hasSize(100);
        assertThat(page.page().select(".refusal ~ p").text()).startsWith("2 reasons are not shown");
    }

    private String source(String name) {
        owner.send("/events/sources", Map.of("name", name));
        return server.context().getBean(EventSources.class).all().stream()
                .filter(one -> one.name().equals(name))
                .map(EventSource::id)
                .findFirst()
                .orElseThrow();
    }

    private void refuse(String source, String... reasons) throws IOException {
        Collector collector = server.context().getBean(Collector.class);
        Instant now = Instant.now();
        List<Arrival> refused = new ArrayList<>();
        for (String reason : reasons) {
            refused.add(new Arrival.Unclear(source, now, reason, "{\"event\":}"));
        }
        collector.keep(refused, "");
        collector.flush();
    }
}
