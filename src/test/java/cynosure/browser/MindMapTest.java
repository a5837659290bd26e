package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import cynosure.discovery.MindMaps;
import cynosure.ids.Ids;
import cynosure.people.Accesses;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Three people on one map at once, and two of them in one greenfield test.
class MindMapTest extends WithBrowsers {

    @BeforeEach
    void prepare() {
        server.context()
                .getBean(Workspaces.class)
                .settle(new Workspace("Lantern", ZoneOffset.UTC, DayOfWeek.MONDAY));
    }

    @Test
    void what_one_does_on_a_map_the_others_see_and_nothing_is_lost() {
        Page ada = browsers.atDesk();
        Page bo = browsers.onPhone();
        Page cy = browsers.atDesk();
        Person first = comesIn(ada, "Ada", Role.OWNER);
        comesIn(bo, "Bo", Role.MEMBER);
        comesIn(cy, "Cy", Role.MEMBER);
        String map =
                server.context()
                        .getBean(MindMaps.class)
                        .begin(
                                server.context().getBean(Ids.class).next(),
                                "Weekly Lamplighters",
                                first)
                        .id();
        List<Page> all = List.of(ada, bo, cy);
        all.forEach(page -> page.navigate("/north-star/maps/" + map));

        written(all);
        gathered(ada, bo, cy);
        disputed(ada, bo);
        undoneAndOffline(ada, bo, cy);
        alike(all);
        browsers.examine(ada, "map-desk");
        browsers.examine(bo, "map-phone");
        tested(ada, bo);
        assertThat(browsers.complaints())
                .allMatch(one -> one.contains("ERR_INTERNET_DISCONNECTED"));
    }

    private static void written(List<Page> all) {
        for (int note = 0; note < 3; note++) {
            for (Page page : all) {
                write(page, "thought " + note + " of " + all.indexOf(page));
            }
        }
        all.forEach(page -> assertThat(page.locator("#loose .thought")).hasCount(9));
        assertThat(all.getFirst().locator("#words")).hasValue("");
    }

    private void gathered(Page ada, Page bo, Page cy) {
        ada.locator("#cluster-name").fill("Hosts");
        ada.locator("#cluster-name").press("Enter");
        Locator cluster = bo.locator(".cluster");
        assertThat(cluster.locator("h3")).hasText("Hosts");

        Locator link = ada.getByText("thought 1 of 1", new Page.GetByTextOptions().setExact(true));
        link.first().press("Enter");
        assertThat(ada.locator("#note-words")).isFocused();
        browsers.examine(ada, "map-note");
        ada.locator("#note-place").selectOption("Hosts");
        Hands.press(ada, "Move");
        assertThat(cluster.locator(".thought")).containsText("thought 1 of 1");
        assertThat(ada.locator("#note-place option:checked")).hasText("Hosts");
        ada.keyboard().press("Escape");
        assertThat(ada.locator("#chosen")).hasCount(0);

        assertThat(cy.locator(".cluster .thought")).containsText("thought 1 of 1");
        cy.locator("#loose .thought").first().dragTo(cy.locator(".cluster"));
        assertThat(cluster.locator(".thought")).hasCount(2);
        bo.locator(".cluster .reinforce").first().click();
        assertThat(ada.locator(".cluster .thought.weight-1")).hasCount(1);
    }

    private void disputed(Page ada, Page bo) {
        bo.locator(".cluster h3 a").click();
        ada.locator(".cluster h3 a").click();
        ada.locator("#cluster-title").fill("Clubs with a host");
        Hands.press(ada, "Keep it");
        assertThat(bo.locator(".cluster h3")).hasText("Clubs with a host");
        bo.locator("#cluster-title").fill("Hosted clubs");
        Hands.press(bo, "Keep it");
        assertThat(bo.locator("#panel .notice.care strong")).hasCount(2);
        assertThat(ada.locator(".cluster .badge.care")).hasText("Two texts: choose one");
        browsers.examine(bo, "map-two-texts");
        bo.locator("#panel .notice.care button").last().click();
        assertThat(ada.locator(".cluster h3")).hasText("Hosted clubs");
        assertThat(ada.locator(".cluster .badge.care")).hasCount(0);
        bo.locator("#panel").getByText("Close").click();
        ada.locator("#panel").getByText("Close").click();
    }

    private static void undoneAndOffline(Page ada, Page bo, Page cy) {
        write(ada, "a slip");
        Locator slip = cy.getByText("a slip", new Page.GetByTextOptions().setExact(true));
        assertThat(slip).hasCount(1);
        Hands.press(ada, "Take back my last act");
        assertThat(slip).hasCount(0);

        bo.context().setOffline(true);
        write(bo, "from the tunnel");
        assertThat(bo.locator("#notices")).not().isEmpty();
        write(bo, "and another");
        bo.context().setOffline(false);
        assertThat(cy.locator("#loose .thought").last()).containsText("and another");
        assertThat(bo.locator("#loose .thought").last()).containsText("and another");
        Hands.press(cy, "3 Named");
        assertThat(bo.locator("[data-stage=NAMED]")).hasCount(1);
    }

    /// All pages show the same in the same order, and so does one that is opened anew.
    private static void alike(List<Page> all) {
        String words = "#map h3, #map .thought > p:first-child";
        all.getLast().reload();
        String[] fresh = all.getLast().locator(words).allTextContents().toArray(String[]::new);
        assertThat(fresh).hasSize(12);
        all.forEach(page -> assertThat(page.locator(words)).hasText(fresh));
    }

    private void tested(Page ada, Page bo) {
        ada.navigate("/north-star/inputs");
        browsers.examine(ada, "finding-inputs");
        ada.getByText("Test it: two minutes").first().click();
        Hands.press(ada, "Start the two minutes");
        assertThat(ada.locator(".clock")).hasText(Pattern.compile("[12]:\\d\\d left"));
        bo.navigate("/north-star/inputs");
        bo.getByText("Join in").click();
        for (String idea : List.of("greet by name", "ask one question")) {
            ada.locator("#change").fill(idea);
            ada.locator("#change").press("Enter");
            bo.locator("#change").fill("also " + idea);
            bo.locator("#change").press("Enter");
        }
        assertThat(bo.locator("#idea-count strong")).hasText("4");
        assertThat(ada.locator("#ideas li")).hasCount(4);
        bo.getByLabel("About right").check();
        Hands.press(bo, "Say so");
        assertThat(ada.locator(".verdicts")).containsText("About right");
        browsers.examine(ada, "greenfield");
        browsers.examine(bo, "greenfield-phone");
    }

    private static void write(Page page, String words) {
        page.locator("#words").fill(words);
        page.locator("#words").press("Enter");
    }

    private Person comesIn(Page page, String name, Role role) {
        Person person = server.context().getBean(People.class).add(name, role);
        String token = server.context().getBean(Accesses.class).grant(person);
        page.context()
                .addCookies(
                        List.of(
                                new Cookie("cynosure", token)
                                        .setUrl("http://127.0.0.1:" + server.port())));
        return person;
    }
}
