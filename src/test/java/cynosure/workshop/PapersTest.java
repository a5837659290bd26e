package cynosure.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// An anonymous step, and somebody who has everything that is stored: every table, every file, all
/// that was printed. They cannot tell who wrote what.
class PapersTest {

    private static final String PULSE = "pulse";

    @TempDir Path data;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream before = System.out;
    private Cynosure.Running server;
    private Browserless flo;
    private String room;
    private String join;
    private final Map<String, Browserless> people = new LinkedHashMap<>();

    @BeforeEach
    void gather() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        server = Cynosure.start(new Settings("127.0.0.1", 0, data, null));
        flo = Browserless.owner(server);
        flo.open("/workshops/new");
        Opened plan = flo.send("/workshops", Map.of("product", "The record shop", "minutes", "60"));
        room = plan.path().replace("/workshops/", "/rooms/");
        String link = plan.one(".secret code").text();
        join = link.substring(link.indexOf("/join/"));
        flo.sendAll(
                plan.path() + "/agenda",
                List.of(
                        Map.entry("step", PULSE),
                        Map.entry("activity", "PULSE"),
                        Map.entry("privacy", "ANONYMOUS"),
                        Map.entry("minutes", "5")));
        for (String name : List.of("Ada", "Ben", "Cleo", "Dora", "Emil")) {
            Browserless guest = Browserless.stranger(server);
            guest.open(join);
            guest.send(join, Map.of("name", name, "function", "DESIGN"));
            people.put(name, guest);
        }
        flo.open(room);
        flo.send(room + "/step", Map.of("to", PULSE));
    }

    @AfterEach
    void stop() {
        server.close();
        System.setOut(before);
    }

    @Test
    void the_page_says_that_nobody_will_know_before_anyone_writes_and_warns_when_few_write() {
        Browserless ada = people.get("Ada");
        assertThat(ada.open(room).one(".privacy").text()).contains("nowhere is it stored");
        assertThat(ada.open(room).page().select("#stage textarea")).isEmpty();
        ada.send(room + "/papers/" + PULSE, Map.of());

        assertThat(ada.open(room).page().select("#stage textarea")).hasSize(1);
        assertThat(flo.open(room).one("#count").text())
                .startsWith("1 of 5 have taken a paper")
                .contains("fewer than four");
        people.values().stream().skip(1).forEach(this::takePaper);
        assertThat(flo.open(room).one("#count").text()).isEqualTo("5 of 5 have taken a paper");
    }

    @Test
    void what_stands_on_my_paper_is_there_when_i_come_back_and_nobody_else_sees_it() {
        Browserless ada = people.get("Ada");
        takePaper(ada);
        write(ada, "tired, but glad");

        assertThat(ada.open(room).one("#stage textarea").text()).isEqualTo("tired, but glad");
        assertThat(people.get("Ben").open(room).text()).doesNotContain("tired, but glad");
        assertThat(flo.open(room).text()).doesNotContain("tired, but glad");
    }

    @Test
    void nobody_gets_two_papers_and_nobody_writes_on_one_they_made_up() {
        Browserless ada = people.get("Ada");
        assertThat(write(ada, "without a paper")).isEqualTo(409);
        takePaper(ada);
        ada.open(room);
        assertThat(ada.send(room + "/papers/" + PULSE, Map.of()).status()).isEqualTo(409);
        assertThat(ada.save(room + "/notes/" + PULSE + "/3", Map.of("text", "by name")))
                .isEqualTo(409);
        assertThat(ada.save(room + "/papers/" + PULSE + "/0", Map.of("text", "9"))).isEqualTo(400);
    }

    @Test
    void papers_are_turned_over_without_names_scales_as_a_spread_and_then_stand_fast() {
        people.values().forEach(this::takePaper);
        List.of("5", "4", "4", "1", "3").forEach(new Answering()::next);
        write(people.get("Cleo"), "less talk, more trial");
        flo.open(room);
        flo.send(room + "/reveal/" + PULSE, Map.of());

        Opened page = people.get("Ben").open(room);
        assertThat(page.one("#stage svg.spread").attr("aria-label"))
                .contains("5 answers, 1 1, 1 3, 2 4, 1 5");
        assertThat(page.one("#stage .note").text()).isEqualTo("less talk, more trial");
        assertThat(page.one("#stage").text()).doesNotContain("Cleo");
        assertThat(page.page().select("#stage textarea")).isEmpty();
        assertThat(write(people.get("Cleo"), "more")).isEqualTo(409);
    }

    @Test
    void who_has_everything_that_is_stored_cannot_tell_who_wrote_what() throws IOException {
        people.values().forEach(this::takePaper);
        people.forEach((name, person) -> write(person, "draft of " + secret(name)));
        List<String> names = new ArrayList<>(people.keySet());
        names.reversed().forEach(name -> write(people.get(name), secret(name)));

        assertThat(papersAsTheyLie()).isSorted();
        assertThat(files("draft of")).as("old states of papers").isEmpty();
        attack();

        flo.open(room);
        flo.send(room + "/reveal/" + PULSE, Map.of());
        assertThat(papersAsTheyLie()).isEmpty();
        attack();
        server.close();
        assertThat(files("draft of")).isEmpty();
        attack();
    }

    /// Every row of every table that speaks of a person says nothing of what they wrote, nothing
    /// that lies beside a text differs with its author, and nothing was printed.
    private void attack() throws IOException {
        for (String name : people.keySet()) {
            for (String row : rowsWith(secret(name))) {
                people.keySet().forEach(other -> assertThat(row).doesNotContain(personId(other)));
            }
        }
        assertThat(rowsOf("select * from workshop_act where person_id <> '" + ownerId() + "'"))
                .noneMatch(row -> row.contains("secret of"));
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("secret of");
        assertThat(columns("workshop_paper"))
                .containsExactly("workshop_id", "step_id", "paper", "slot", "written", "marks");
        assertThat(seals()).as("one for all papers").hasSizeLessThanOrEqualTo(1);
    }

    private final class Answering {
        private final List<Browserless> waiting = new ArrayList<>(people.values());

        void next(String place) {
            waiting.removeFirst().save(room + "/papers/" + PULSE + "/0", Map.of("text", place));
        }
    }

    private static String secret(String name) {
        return "secret of " + Integer.toHexString(name.hashCode());
    }

    private void takePaper(Browserless person) {
        person.open(room);
        assertThat(person.send(room + "/papers/" + PULSE, Map.of()).status()).isEqualTo(200);
    }

    private int write(Browserless person, String text) {
        return person.save(room + "/papers/" + PULSE + "/3", Map.of("text", text));
    }

    /// Numbers of papers in the order in which they lie in the table.
    private List<String> papersAsTheyLie() {
        return sql().sql("select paper from workshop_paper order by rowid")
                .query(String.class)
                .list();
    }

    private List<String> rowsWith(String text) {
        return tables().stream()
                .flatMap(table -> rowsOf("select * from " + table).stream())
                .filter(row -> row.contains(text))
                .toList();
    }

    private List<String> rowsOf(String query) {
        return sql().sql(query).query().listOfRows().stream().map(Object::toString).toList();
    }

    private List<String> tables() {
        return sql().sql("select name from sqlite_master where type = 'table'")
                .query(String.class)
                .list();
    }

    private List<String> columns(String table) {
        return sql().sql("select name from pragma_table_info('" + table + "')")
                .query(String.class)
                .list();
    }

    private List<String> seals() {
        return sql().sql("select seal from workshop_seal").query(String.class).list();
    }

    private String personId(String name) {
        return sql().sql("select id from person where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    private String ownerId() {
        return sql().sql("select id from person where role = 'OWNER'").query(String.class).single();
    }

    /// Files that contain these words anywhere, whether a table still shows them or not.
    private List<Path> files(String words) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith("-shm"))
                    .filter(file -> contains(file, words))
                    .toList();
        }
    }

    private static boolean contains(Path file, String words) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    private JdbcClient sql() {
        return JdbcClient.create(
                new DriverManagerDataSource("jdbc:sqlite:" + data.resolve("state.db")));
    }
}
