package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What travels in the stream of a room.
class TellingTest extends RoomCase {

    private static final String SECRET = "a-thought-for-later";

    @Test
    void before_the_reveal_the_stream_says_how_many_have_written_and_never_what() {
        move("s1");
        Iterator<String> stream = ben.listen(live());
        ada.open(room);
        ada.send(room + "/notes/s1/0", Map.of("text", SECRET));
        assertThat(String.join("\n", untilMoved(stream)))
                .contains("1 of 2 have written something")
                .doesNotContain(SECRET);
    }

    @Test
    void on_an_open_wall_a_note_comes_with_the_message_and_a_changed_one_takes_its_place() {
        move("s1");
        reveal("s1");
        Iterator<String> stream = ben.listen(live());
        ada.open(room);
        ada.send(room + "/notes/s1/0", Map.of("text", "<b>first</b>"));
        ada.send(room + "/notes/s1/0", Map.of("text", "second"));
        String told = String.join("\n", untilMoved(stream));
        assertThat(told).contains("id=\"card-s1-0-0\"", "data-into=\"wall-s1-0\"", "second", "Ada");
        assertThat(told).doesNotContain("<b>", "mine");
    }

    @Test
    void an_emptied_note_is_not_sent_but_the_stage_is_fetched_without_it() {
        move("s1");
        reveal("s1");
        ada.open(room);
        ada.send(room + "/notes/s1/0", Map.of("text", "first"));
        Iterator<String> stream = ben.listen(room + "/live?seen=0");
        ada.send(room + "/notes/s1/0", Map.of("text", ""));
        assertThat(untilMoved(stream)).contains("event: stage").doesNotContain("event: piece");
    }

    /// Where the page that Ben has open now listens.
    private String live() {
        return ben.open(room).one("#live").attr("hx-sse:connect");
    }

    /// Everything until the room moves on, which is told last.
    private List<String> untilMoved(Iterator<String> stream) {
        move("s3");
        List<String> lines = new ArrayList<>();
        String line = "";
        while (!line.equals("event: rail") || lines.stream().noneMatch("event: stage"::equals)) {
            line = stream.next();
            lines.add(line);
        }
        return lines;
    }
}
