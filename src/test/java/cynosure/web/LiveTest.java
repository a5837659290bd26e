package cynosure.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Pages that lose their connection at any byte and at any moment, again and again, and still show
/// everything in the end.
class LiveTest {

    private static final int SCHEDULES = 10_000;
    private static final long SEED = 20_260_302;
    private static final String ROOM = "room";
    private static final List<String> PARTS = List.of("stage", "people");

    @Test
    void whatever_breaks_and_whenever_a_page_that_comes_back_misses_nothing() {
        for (int schedule = 0; schedule < SCHEDULES; schedule++) {
            Random random = new Random(SEED + schedule);
            Room room = new Room(random);
            List<Page> pages = List.of(new Page(room, random), new Page(room, random));
            for (int turn = 0; turn < 40; turn++) {
                if (random.nextInt(3) == 0) {
                    room.act();
                } else {
                    pages.get(random.nextInt(pages.size())).live();
                }
            }
            room.tellAll();
            for (Page page : pages) {
                page.settle();
                assertThat(page.shown)
                        .as("schedule " + schedule)
                        .containsExactlyInAnyOrderEntriesOf(room.state);
            }
        }
    }

    @Test
    void of_what_changed_twice_before_a_page_reads_only_the_latest_travels() {
        Live live = new Live();
        Listener page = live.open(ROOM, "ada", "1", () -> 1, PARTS);
        for (int version = 2; version < 1_000; version++) {
            live.tell(ROOM, new Live.Change(version, PARTS, Map.of("count", "<p>" + version)));
        }
        assertThat(text(page.take()))
                .isEqualTo(
                        """
                        event: piece
                        data: 999
                        data: <p>999

                        event: stage
                        data: changed

                        event: people
                        data: changed
                        id: 999

                        """);
        assertThat(page.take().nudges()).isEmpty();
    }

    @Test
    void a_page_that_reads_nothing_is_let_go_before_much_waits_for_it() {
        Live live = new Live();
        Listener page = live.open(ROOM, "ada", "1", () -> 1, PARTS);
        for (int version = 2; version < 1_000; version++) {
            live.tell(ROOM, new Live.Change(version, List.of(), Map.of("note-" + version, "<p>")));
        }
        assertThat(page.gone()).isTrue();
    }

    private static String text(Listener.Batch batch) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            batch.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(UTF_8);
    }

    /// What a room shows, and what has happened in it that nobody was told of yet.
    private static final class Room {

        private final Live live = new Live();
        private final Random random;
        private final Map<String, Integer> state = new HashMap<>();
        private final Deque<Live.Change> untold = new ArrayDeque<>();
        private long version = 1;

        Room(Random random) {
            this.random = random;
        }

        /// Commits a change; everyone is told then, or a little later.
        void act() {
            version++;
            Set<String> parts = new HashSet<>();
            Map<String, String> pieces = new HashMap<>();
            for (String part : PARTS) {
                if (random.nextInt(3) == 0) {
                    parts.add(part);
                    state.put(part, (int) version);
                }
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                String id = "note-" + random.nextInt(4);
                pieces.put(id, id + " " + version);
                state.put(id, (int) version);
            }
            untold.add(new Live.Change(version, parts, pieces));
            if (random.nextBoolean()) {
                tellAll();
            }
        }

        void tellAll() {
            while (!untold.isEmpty()) {
                live.tell(ROOM, untold.remove());
            }
            if (random.nextInt(4) == 0) {
                live.nudge(ROOM, List.of("people"));
            }
        }
    }

    /// A part on its way to the page, as it was when the server answered.
    private record Fetched(String part, long version, Map<String, Integer> state) {}

    /// A piece that travelled in a message: an element's id and what it shows.
    private record Piece(long version, String id, int value) {

        static Piece read(List<String> data) {
            String[] element = data.get(1).split(" ");
            return new Piece(
                    Long.parseLong(data.getFirst()), element[0], Integer.parseInt(element[1]));
        }
    }

    /// An open page, as the browser's script keeps it.
    private static final class Page {

        private final Room room;
        private final Random random;
        private final Map<String, Integer> shown;
        private final Deque<Fetched> coming = new ArrayDeque<>();
        private final List<Piece> recent = new ArrayList<>();
        private @Nullable Listener connection;
        private String seen;

        Page(Room room, Random random) {
            this.room = room;
            this.random = random;
            this.shown = new HashMap<>(room.state);
            this.seen = Long.toString(room.version);
        }

        void live() {
            switch (random.nextInt(4)) {
                case 0 -> cut();
                case 1 -> arrive();
                default -> read(random.nextInt(3) == 0);
            }
        }

        void settle() {
            read(false);
            while (!coming.isEmpty()) {
                arrive();
            }
        }

        private void cut() {
            if (connection != null) {
                room.live.close(ROOM, connection);
                connection = null;
            }
        }

        /// Reads what waits; a connection that breaks delivers only its beginning.
        private void read(boolean breaks) {
            if (connection == null || connection.gone()) {
                cut();
                connection = room.live.open(ROOM, "ada", seen, () -> room.version, PARTS);
            }
            String text = text(connection.take());
            String read = breaks ? text.substring(0, random.nextInt(text.length() + 1)) : text;
            int whole = read.lastIndexOf("\n\n");
            if (whole >= 0) {
                Arrays.stream(read.substring(0, whole).split("\n\n")).forEach(this::hear);
            }
            if (breaks) {
                cut();
            }
        }

        private void hear(String message) {
            Map<String, List<String>> fields = new HashMap<>();
            for (String line : message.split("\n")) {
                String[] field = line.split(": ", 2);
                fields.computeIfAbsent(field[0], any -> new ArrayList<>()).add(field[1]);
            }
            seen = fields.getOrDefault("id", List.of(seen)).getFirst();
            String event = fields.get("event").getFirst();
            if (event.equals("piece")) {
                Piece piece = Piece.read(fields.get("data"));
                recent.add(piece);
                put(piece);
            } else {
                coming.add(new Fetched(event, room.version, Map.copyOf(room.state)));
            }
        }

        private void put(Piece piece) {
            shown.put(piece.id(), piece.value());
        }

        /// A fetched part takes its place; pieces that are newer than it are put in again.
        private void arrive() {
            Fetched fetched = coming.poll();
            if (fetched == null) {
                return;
            }
            if (fetched.part().equals("stage")) {
                shown.keySet().removeIf(id -> !id.equals("people"));
                fetched.state()
                        .forEach(
                                (id, value) -> {
                                    if (!id.equals("people")) {
                                        shown.put(id, value);
                                    }
                                });
                recent.stream()
                        .filter(piece -> piece.version() > fetched.version())
                        .forEach(this::put);
            } else if (fetched.state().containsKey("people")) {
                shown.put("people", fetched.state().get("people"));
            }
        }
    }
}
