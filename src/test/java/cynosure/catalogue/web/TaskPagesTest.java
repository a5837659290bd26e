package cynosure.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Collector;
import cynosure.events.EventSources;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TaskPagesTest extends CataloguePages {

    private static final String SENTENCE = "total pages of share_note where club is \"Ferry\"";

    @BeforeAll
    static void bringEvents() throws IOException {
        assertThat(owner.open("/catalogue/tasks").one(".empty").text())
                .startsWith("Every number has the events");
        bring("{\"event\":\"sign_up\",\"user\":\"ada\",\"time\":\"2026-03-01T19:14:00Z\"}\n");
        owner.send(
                "/north-star/new",
                Map.of(
                        "product", "Lantern",
                        "game", "ATTENTION",
                        "name", "Pages shared",
                        "definition", SENTENCE,
                        "basedOn", "0"));
    }

    @Test
    void what_a_number_needs_is_asked_for_with_one_button_and_ticked_by_its_first_arrival()
            throws Exception {
        var measured = owner.open("/measured?definition=" + encoded(SENTENCE) + "&name=Pages");
        var form =
                owner.open(measured.one(".reading a, a[href^=/catalogue/tasks/new]").attr("href"));
        assertThat(form.one("#event").val()).isEqualTo("share_note");
        assertThat(form.one("#properties").text())
                .isEqualToNormalizingWhitespace("pages: number club: text");
        assertThat(form.one("#metric").val()).isEqualTo("Pages");

        var task =
                owner.send(
                        "/catalogue/tasks",
                        Map.of(
                                "id", "first",
                                "event", "share_note",
                                "properties", "pages: number\nclub: text",
                                "due", "2020-01-01",
                                "metric", "Pages shared"));
        assertThat(task.path()).isEqualTo("/catalogue/tasks/first");
        assertThat(task.one("#browser").text()).startsWith("analytics.track(\"share_note\", {");
        assertThat(owner.open("/catalogue/tasks").one("#open ~ ul .badge").text())
                .isEqualTo("overdue");
        assertThat(owner.fetch("/catalogue/tasks.md").text())
                .contains("## share\\_note", "- Property pages: number", "```js");

        send("{\"id\":\"1\",\"event\":\"share_note\",\"properties\":{\"pages\":3}}");
        assertThat(owner.open("/catalogue/tasks/first").page().select("tbody tr").eachText())
                .containsExactly("pages number came as number", "club text not yet");
        assertThat(owner.open("/catalogue/tasks").page().select("#open")).hasSize(1);

        send("{\"id\":\"2\",\"event\":\"share_note\",\"properties\":{\"club\":\"Ferry\"}}");
        var all = owner.open("/catalogue/tasks");
        assertThat(all.page().select("#open")).isEmpty();
        assertThat(all.one("#arrived ~ ul").text()).contains("Arrived on", "from Web app");
    }

    @Test
    void what_was_taken_back_can_be_asked_for_again() {
        owner.send(
                "/catalogue/tasks",
                Map.of("id", "idle", "event", "nod", "properties", "", "place", HOSTILE));
        var task = owner.open("/catalogue/tasks/idle");
        assertThat(task.page().select(".facts").text()).contains(HOSTILE);
        assertThat(task.page().select("main script, main b")).isEmpty();
        owner.send("/catalogue/tasks/idle/dropping", Map.of());
        assertThat(owner.open("/catalogue/tasks/idle").one(".lead").text())
                .startsWith("Taken back by");
        owner.send("/catalogue/tasks/idle/return", Map.of());
        assertThat(owner.open("/catalogue/tasks/idle").one(".lead").text())
                .startsWith("Not sent yet.");
        owner.send("/catalogue/tasks/idle/dropping", Map.of());
    }

    @Test
    void mistakes_are_told_and_nothing_typed_is_lost() {
        var again =
                owner.send(
                        "/catalogue/tasks",
                        Map.of(
                                "event", "",
                                "properties", "pages: pounds",
                                "due", "soon",
                                "note", "kept"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".notice.problem").eachAttr("data-code"))
                .containsExactly(
                        "catalogue.task-event", "catalogue.task-property", "catalogue.task-due");
        assertThat(again.one("#note").text()).isEqualTo("kept");
        assertThat(owner.open("/catalogue/tasks/none").status()).isEqualTo(404);
    }

    private static void send(String body) throws Exception {
        EventSources sources = server.context().getBean(EventSources.class);
        if (sources.all().isEmpty()) {
            owner.open("/events/sources");
            owner.send("/events/sources", Map.of("name", "Web app", "origins", ""));
        }
        String key = sources.all().getFirst().keys().getFirst();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/collect"))
                        .header("Authorization", "Bearer " + key)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        }
        server.context().getBean(Collector.class).flush();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
