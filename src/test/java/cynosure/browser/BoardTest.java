package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import cynosure.bets.Act;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Draft;
import cynosure.bets.Happening;
import cynosure.bets.Sentence;
import cynosure.bets.Story;
import cynosure.framework.Adoption;
import cynosure.framework.Dimension;
import cynosure.framework.Frameworks;
import cynosure.framework.Game;
import cynosure.framework.NorthStar;
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
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Three people at one board: one drags, one uses the keyboard, one a phone.
class BoardTest extends WithBrowsers {

    private static final String NEXT = "#list-OPPORTUNITY-NEXT";
    private static final String NOW = "#list-OPPORTUNITY-NOW";

    @BeforeEach
    void prepare() {
        server.context()
                .getBean(Workspaces.class)
                .settle(new Workspace("Lantern", ZoneOffset.UTC, DayOfWeek.MONDAY));
    }

    @Test
    void what_one_moves_the_others_see_whether_by_hand_by_key_or_by_thumb() {
        Page ada = browsers.atDesk();
        Page bo = browsers.onPhone();
        Page cy = browsers.atDesk();
        Person first = comesIn(ada, "Ada", Role.OWNER);
        comesIn(bo, "Bo", Role.MEMBER);
        comesIn(cy, "Cy", Role.MEMBER);
        begin(first);
        List<Page> all = List.of(ada, bo, cy);
        all.forEach(page -> page.navigate("/north-star/bets"));
        all.forEach(page -> assertThat(page.locator(NEXT + " .bet")).hasCount(4));

        dragged(ada, cy);
        byKey(ada, cy);
        full(ada, cy);
        byThumb(bo, ada);
        both(ada, cy);
        followed(cy);
        alike(all);
        browsers.examine(ada, "board-desk");
        browsers.examine(bo, "board-phone");
        ada.navigate("/north-star/bets?lanes=input");
        browsers.examine(ada, "board-lanes");
        ada.navigate("/north-star/bets/wall");
        browsers.examine(ada, "board-wall");
        assertThat(browsers.complaints()).isEmpty();
    }

    private static void dragged(Page ada, Page cy) {
        card(ada, "one").dragTo(ada.locator("board-column[data-slot=OPPORTUNITY-NOW]"));
        assertThat(cy.locator(NOW + " h4")).hasText(new String[] {"one"});
        assertThat(ada.locator("#notices .toast")).containsText("“one” is in “Focusing” now");
        assertThat(cy.locator(NEXT + " [data-place]")).hasText(new String[] {"1", "2", "3"});
        Hands.press(ada, "Undo");
        assertThat(cy.locator(NEXT + " h4")).hasText(new String[] {"one", "two", "three", "four"});
    }

    private static void byKey(Page ada, Page cy) {
        Locator title = card(cy, "two").locator("h4 a");
        title.focus();
        cy.keyboard().press("Shift+ArrowUp");
        assertThat(ada.locator(NEXT + " h4")).hasText(new String[] {"two", "one", "three", "four"});
        assertThat(cy.locator(NEXT + " h4")).hasText(new String[] {"two", "one", "three", "four"});
        cy.keyboard().press("Shift+ArrowRight");
        assertThat(ada.locator(NOW + " h4")).hasText(new String[] {"two"});
        assertThat(cy.locator(NOW + " h4")).hasText(new String[] {"two"});
        assertThat(card(cy, "two").locator("h4 a")).isFocused();
    }

    private static void full(Page ada, Page cy) {
        Locator head = cy.locator("#head-OPPORTUNITY-NOW");
        head.locator("summary").click();
        head.getByLabel("Refuse more than").fill("1");
        head.getByText("Keep it").click();
        assertThat(ada.locator("#count-OPPORTUNITY-NOW")).hasAttribute("data-full", "hard");
        assertThat(ada.locator("#count-OPPORTUNITY-NOW")).containsText("1 of 1 full");
        head.locator("summary").click();

        Locator column = ada.locator("board-column[data-slot=OPPORTUNITY-NOW]");
        BoundingBox from = card(ada, "three").locator(".bet-facts").boundingBox();
        BoundingBox to = column.boundingBox();
        ada.mouse().move(from.x + 5, from.y + 5);
        ada.mouse().down();
        ada.mouse().move(from.x + 15, from.y + 15);
        ada.mouse().move(to.x + 30, to.y + 20);
        ada.mouse().move(to.x + 40, to.y + 30);
        assertThat(column).hasClass(Pattern.compile("refuses"));
        assertThat(column.locator(".beforehand")).isVisible();
        assertThat(column.locator(".beforehand")).containsText("Full: 1 of 1.");
        ada.mouse().up();
        assertThat(column).not().hasClass(Pattern.compile("refuses"));
        assertThat(ada.locator(NOW + " h4")).hasText(new String[] {"two"});

        card(ada, "three").locator("h4 a").focus();
        ada.keyboard().press("Shift+ArrowRight");
        assertThat(ada.locator("#notices [data-code='bets.full']")).containsText("is full: 1 of 1");
    }

    private void byThumb(Page bo, Page ada) {
        bo.locator(".bet-switch").getByText("Focusing", new Locator.GetByTextOptions()).tap();
        assertThat(card(bo, "two")).isVisible();
        card(bo, "two").getByText("Move to …").tap();
        assertThat(bo.locator("#panel")).containsText("The way up");
        browsers.examine(bo, "board-panel-phone");
        bo.locator("#panel [value=REVIEW]").tap();
        assertThat(ada.locator("#list-OPPORTUNITY-REVIEW h4")).hasText(new String[] {"two"});
        assertThat(bo.locator("#chosen")).hasCount(0);
        assertThat(ada.locator("#count-OPPORTUNITY-NOW")).containsText("0 of 1");
    }

    /// Both have the same card before them; the second is told where it is now.
    private static void both(Page ada, Page cy) {
        card(ada, "three").getByText("Move to …").click();
        assertThat(ada.locator("#panel [data-first]")).isFocused();
        card(cy, "three").getByText("Move to …").click();
        cy.locator("#panel [value=NOW]").click();
        assertThat(ada.locator(NOW + " h4")).hasText(new String[] {"three"});
        ada.locator("#panel [value=SHELF]").click();
        assertThat(ada.locator("#notices [data-code='bets.moved-meanwhile']"))
                .containsText("moved “three” to “Focusing” meanwhile");
        ada.keyboard().press("Escape");
    }

    private static void followed(Page page) {
        page.mouse().move(0, 0);
        page.locator("#list-INTERVENTION-NEXT .bet h4 a").focus();
        assertThat(page.locator("way-up")).hasClass(Pattern.compile("following"));
        assertThat(card(page, "four")).hasClass(Pattern.compile("lit"));
        assertThat(card(page, "one")).not().hasClass(Pattern.compile("lit"));
        assertThat(page.locator("#bets-tree .inputs .lit")).hasText(Pattern.compile("Reading"));
        assertThat(page.locator("#bets-tree .star")).hasClass(Pattern.compile("lit"));
    }

    /// All pages show the same in the same order, and so does one that is opened anew.
    private static void alike(List<Page> all) {
        String words = "#board .bet h4, #board .bet [data-place]";
        all.getLast().reload();
        String[] fresh = all.getLast().locator(words).allTextContents().toArray(String[]::new);
        assertThat(fresh).hasSize(10);
        all.forEach(page -> assertThat(page.locator(words)).hasText(fresh));
    }

    private static Locator card(Page page, String title) {
        return page.locator(".bet")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                "h4",
                                                new Page.LocatorOptions().setHasText(title))));
    }

    /// Four opportunities that could start, and something to try for the last.
    private void begin(Person person) {
        Frameworks frameworks = server.context().getBean(Frameworks.class);
        frameworks.adopt(
                new Adoption(
                        "Lantern",
                        Game.ATTENTION,
                        new NorthStar("Weekly Lamplighters", "", "", ""),
                        List.of(
                                new Adoption.NewInput("Reading members", Dimension.BREADTH, "", ""),
                                new Adoption.NewInput(
                                        "Evenings a week", Dimension.FREQUENCY, "", "")),
                        List.of()),
                person,
                "");
        String input = frameworks.current().orElseThrow().framework().inputs().getFirst().id();
        String last = "";
        for (String title : List.of("one", "two", "three", "four")) {
            String id = newId();
            does(board -> board.writing().find(id, input, said(title)));
            does(board -> board.settling().hold(id, Story.TERMS, "", board.bet(id).version()));
            does(board -> Story.move(board, id, Column.NEXT));
            last = id;
        }
        String above = last;
        String id = newId();
        does(board -> board.writing().attempt(id, above, said("a try")));
        does(board -> Story.move(board, id, Column.NEXT));
    }

    private static Draft said(String title) {
        return Draft.titled(title).saying(new Sentence("read aloud", "more come back"));
    }

    private void does(Function<Board, List<Happening>> verb) {
        server.context().getBean(Bets.class).act(new Act(newId(), "ada"), verb);
    }

    private String newId() {
        return server.context().getBean(Ids.class).next();
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
