package cynosure.events.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Import;
import cynosure.events.web.Upload.Ending;
import cynosure.problem.Problem;
import cynosure.web.Browserless.Opened;
import cynosure.web.WithServer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What somebody wanted to stop is told calmly, whether the stop came in time or not.
class StoppedImportTest extends WithServer {

    private static final Instant BEGUN = Instant.parse("2026-03-01T10:00:00Z");
    private static final List<Problem> STOPPED =
            List.of(Problem.of("events.stopped", "The import of a.csv was stopped.", ""));

    @Test
    void a_stop_is_no_failure_and_the_import_can_go_on() {
        Opened mapping = upload();
        ended(mapping, new Ending(List.of(), STOPPED, false));

        Opened page = owner.open(mapping.path());
        assertThat(page.one("[data-stopped]").text())
                .startsWith("The import was stopped; nothing was added.")
                .contains("Everything you chose is still here.");
        assertThat(page.page().select(".notice.problem")).isEmpty();
        assertThat(owner.open("/events").text()).contains("was stopped; it can be imported again");

        owner.send(mapping.path() + "/import", Map.of("attempt", "0"));
        Opened done = ImportPagesTest.waitFor(owner, mapping.path());
        assertThat(done.one("p.lead").text()).isEqualTo("1 event is in.");
        assertThat(done.page().select("[data-too-late]")).isEmpty();
    }

    @Test
    void a_stop_that_came_too_late_is_mentioned_beside_what_came_in() {
        Opened mapping = upload();
        owner.send(mapping.path() + "/import", Map.of("attempt", "0"));
        ImportPagesTest.waitFor(owner, mapping.path());
        Ending ending = kept().find(id(mapping)).orElseThrow().ending();
        ended(mapping, new Ending(ending.arrived(), List.of(), true));

        assertThat(owner.open(mapping.path()).one("[data-too-late]").text())
                .contains("everything was in already");
    }

    @Test
    void of_several_files_it_is_said_which_came_in_before_the_stop() {
        Upload upload =
                Upload.fresh(
                        "u",
                        BEGUN,
                        List.of(new Upload.File("a.csv", 9), new Upload.File("b.csv", 9)));
        List<Import> imports =
                List.of(
                        brought(3, "a.csv", BEGUN.plusSeconds(60)),
                        brought(2, "c.csv", BEGUN.plusSeconds(50)),
                        brought(1, "b.csv", BEGUN.minusSeconds(60)));
        assertThat(StoppedWords.of(upload, imports))
                .isEqualTo(
                        "The import was stopped. Before that, a.csv came in with 1,200 events; of the rest nothing was added. What came in is not added twice.");
    }

    private static Import brought(int number, String file, Instant at) {
        return new Import(number, file, "", at, 1_200, 0, 0, null, null, "");
    }

    private Opened upload() {
        String id = owner.open("/events/import").one("input[name=upload]").val();
        return owner.upload(
                "/events/uploads",
                Map.of("upload", id),
                Map.of("a.csv", "user,time,event\nann,2026-01-01T00:00:00Z,buy\n".getBytes(UTF_8)));
    }

    private void ended(Opened mapping, Ending how) {
        kept().write(kept().find(id(mapping)).orElseThrow().ended(how));
    }

    private Uploads kept() {
        return server.context().getBean(Uploads.class);
    }

    private static String id(Opened mapping) {
        return mapping.path().substring(mapping.path().lastIndexOf('/') + 1);
    }
}
