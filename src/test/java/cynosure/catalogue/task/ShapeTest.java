package cynosure.catalogue.task;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.warehouse.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ShapeTest {

    private static final Catalog NOTHING = new Catalog(List.of(), List.of(), List.of(), null, null);

    @Test
    void an_event_is_shown_as_it_is_to_be_sent() {
        Shape shape = shape("share_note", "book: text\npages: number\npublic: yes or no\nat: time");

        assertThat(shape.browser())
                .isEqualToNormalizingNewlines(
                        """
                        analytics.track("share_note", {
                          "book" : "…",
                          "pages" : 3,
                          "public" : true,
                          "at" : "2026-03-02T19:14:00Z"
                        })""");
        assertThat(shape.curl("https://stars.example"))
                .startsWith(
                        "curl https://stars.example/collect \\\n  -H 'Authorization: Bearer KEY'");
    }

    @Test
    void no_name_ends_its_quotes() {
        String event = "it's \"odd\" \\ </script>";
        Shape shape = shape(event, "o'clock \"x\": number");

        assertThat(JsonMapper.builder().build().readTree(shape.json()).get("event").stringValue())
                .isEqualTo(event);
        assertThat(
                        shape.curl("http://x")
                                .replace("'\\''", "")
                                .chars()
                                .filter(c -> c == '\'')
                                .count())
                .as("only the quotes around the header and the body")
                .isEqualTo(4);
    }

    @Test
    void properties_are_read_one_a_line_and_written_back() {
        String lines = "book: text\npages: number\nodd: name: yes or no\nanything: any";
        assertThat(Planned.written(Planned.readAll(lines))).isEqualTo(lines);
        assertThat(wish("read", "book\npages: pounds").problems().all())
                .extracting(problem -> problem.code())
                .containsExactly("catalogue.task-property");
        assertThat(wish(" ", "").problems().first().code()).isEqualTo("catalogue.task-event");
    }

    private static Shape shape(String event, String properties) {
        return new Shape(wish(event, properties), NOTHING);
    }

    private static Wish wish(String event, String properties) {
        return new Wish(event, properties, "", "", null, "", "");
    }
}
