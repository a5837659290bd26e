package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Collector;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.people.Workspaces;
import cynosure.warehouse.Warehouse;
import cynosure.web.Browserless;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-09-17T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void the_demo_has_a_workspace_events_until_yesterday_and_a_north_star_with_owners()
            throws Exception {
        Settings settings = new Settings("127.0.0.1", 0, folder, null);
        try (var server = Cynosure.start(settings, NOON)) {
            List<String> said = new ArrayList<>();
            new LanternMovesIn(server.context(), said::add).load();

            assertThat(said).hasSize(2).last().asString().contains("Importing 3");
            var catalog = server.context().getBean(Warehouse.class).catalog();
            assertThat(catalog.count()).isBetween(300_000L, 400_000L);
            assertThat(catalog.last()).isBetween("2026-09-16T12:00:00Z", "2026-09-16T22:00:00Z");
            assertThat(server.context().getBean(Workspaces.class).current()).isPresent();
            var revision = server.context().getBean(Frameworks.class).current().orElseThrow();
            assertThat(revision.framework().nodes()).hasSize(10);
            assertThat(revision.framework().nodes().map(Node::owner)).doesNotContain("");
            assertThat(folder.resolve("lantern.jsonl")).doesNotExist();

            new LanternMovesIn(server.context(), said::add).load();
            assertThat(said).as("the second time, everything is there already").hasSize(2);

            try (LanternSends app = new LanternSends(server);
                    LanternSends started = new LanternSends(server)) {
                assertThat(app.sendDue()).isBetween(20, 1_000);
                server.context().getBean(Collector.class).flush();
                assertThat(app.sendDue()).isZero();
                assertThat(started.sendDue()).as("what an earlier start has sent").isZero();
            }
            assertThat(server.context().getBean(Warehouse.class).catalog().last())
                    .isBetween("2026-09-17T03:00:00Z", "2026-09-17T12:00:00Z");

            Browserless owner = Browserless.newOwner(server);
            assertThat(owner.open("/events").one(".viewer").text()).isEqualTo("Mira");
            assertThat(owner.fetch("/north-star/judgement").text())
                    .contains("7 of 11 points judged, 2 in dispute.")
                    .contains("3 of 8 questions answered.");
            var formula = owner.open("/north-star/formula?counted=true");
            assertThat(formula.one("#verdict").text()).startsWith("It isn't literally a product");
            assertThat(formula.page().select("#pairs tbody tr")).hasSize(6);
            var earliest = formula.page().select("#from option").last().val();
            assertThat(
                            owner.open("/north-star/formula?counted=true&from=" + earliest)
                                    .one("#from option[selected]")
                                    .val())
                    .isEqualTo(earliest)
                    .isNotEqualTo(formula.one("#from option[selected]").val());
            var parts =
                    owner.fetch(
                            "/north-star/formula/check?factor="
                                    + "number+of+users+who+did+share_note,+over+the+last+7+days&factor="
                                    + "share+of+users+who+did+share_note+at+least+2+times+among+users+who+did+share_note,+over+the+last+7+days");
            assertThat(parts.one("#verdict").text()).startsWith("It is literally a product");
            assertThat(owner.open("/catalogue/notices").page().select("h2, h3").eachText())
                    .containsExactly(
                            "Over",
                            "share_note fell far below its usual",
                            "share_note jumped far above its usual");
            assertThat(owner.open("/catalogue/tasks").page().select("h2, h3").eachText())
                    .containsExactly("To do", "finish_listening", "Arrived", "reply_note");
            var roadmap = owner.open("/north-star/roadmap");
            assertThat(roadmap.one(".lead").text()).isEqualTo("4 of 7 items serve an input.");
            assertThat(roadmap.page().select("[data-rule]").eachAttr("data-rule"))
                    .containsExactly("work.unlinked", "work.orphan", "work.starving");
            assertThat(roadmap.one("[data-rule=work.starving]").text())
                    .startsWith("Nobody works on “Three evenings a week”.");
        }
    }
}
