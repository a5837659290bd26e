package cynosure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import cynosure.framework.ChecklistItem;
import cynosure.framework.Dimension;
import cynosure.ids.Ids;
import cynosure.workshop.Act;
import cynosure.workshop.Agenda;
import cynosure.workshop.Happening;
import cynosure.workshop.InputIdea;
import cynosure.workshop.JobFunction;
import cynosure.workshop.Participant;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.activity.Activity;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A wall on which long cards were turned over: nobody scrolls there, and nothing is cut.
class BigScreenTest extends WithBrowsers {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String LONG =
            "orders in which a customer found everything they came for, kept all of it after a week,"
                    + " and told nobody of us that something was missing, late, broken or not what"
                    + " the picture had promised them";

    private Workshops workshops;
    private Ids ids;
    private Page flo;
    private Page wall;
    private String id;

    @BeforeEach
    void planAWorkshop() {
        workshops = server.context().getBean(Workshops.class);
        ids = server.context().getBean(Ids.class);
        flo = browsers.atDesk();
        flo.navigate("/enter/" + server.newEntryToken());
        Hands.press(flo, "Come in");
        flo.getByLabel("Workspace").fill("Compact Discs");
        flo.getByLabel("Your name").fill("Flo");
        flo.getByLabel("Time zone").selectOption("UTC");
        Hands.press(flo, "Begin");
        flo.navigate("/workshops/new");
        flo.locator("#product").fill("The record shop");
        Hands.press(flo, "Plan it");
        id = flo.url().replaceFirst(".*/workshops/", "");
    }

    @ParameterizedTest
    @CsvSource({
        "6, 1280, 720",
        "20, 1280, 720",
        "60, 1280, 720",
        "20, 1920, 1080",
        "60, 3840, 2160"
    })
    void every_card_is_on_a_page_that_fits_and_none_is_cut(int cards, int width, int height) {
        candidates(cards);
        openTheWall(width, height);

        assertThat(wall.locator("#stage .note")).hasCount(cards);
        assertThat(whole("#stage .note")).as("cards whole on the first page").isPositive();
        assertThat(seen("#stage .note")).isEqualTo(cards);
        assertThat(letters()).as("the smallest letters of a card").isGreaterThan(height / 60.0);
        assertThat(hidden("#stage .note", ".corner")).isFalse();
        assertThat(Browsers.overflows(wall)).isFalse();
        assertThat(wall.evaluate("document.documentElement.scrollHeight")).isEqualTo(height);
        browsers.examine(wall, "wall-" + cards + "-" + height);
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void every_row_of_the_scores_is_on_a_page_and_none_is_cut() {
        candidates(3);
        String flo = workshops.held(id).workshop().plan().facilitatorId();
        Step score = new Step("score", Activity.SCORE, 5);
        act(w -> w.lead(flo).change(with(w.agenda(), score)), flo);
        act(w -> w.lead(flo).moveTo("score", NOON), flo);
        act(w -> w.lead(flo).reveal("score", NOON), flo);
        openTheWall(1280, 720);

        assertThat(wall.locator("#stage tbody tr")).hasCount(ChecklistItem.values().length);
        assertThat(seen("#stage tbody tr")).isEqualTo(ChecklistItem.values().length);
    }

    @Test
    void whoever_leads_turns_the_pages_from_the_desk() {
        candidates(20);
        flo.navigate("/rooms/" + id);
        assertThat(flo.locator(".turning")).hasCount(0);
        openTheWall(1280, 720);
        int pages = pages();
        assertThat(pages).isGreaterThan(1);

        flo.getByLabel("A page on").click();
        assertThat(wall.locator("#pages")).hasText("2 of " + pages);
        flo.getByLabel("A page back").click();
        flo.getByLabel("A page back").click();
        assertThat(wall.locator("#pages")).hasText(pages + " of " + pages);
    }

    private static Agenda with(Agenda agenda, Step more) {
        return new Agenda(Stream.concat(agenda.steps().stream(), Stream.of(more)).toList());
    }

    private void candidates(int count) {
        for (int i = 0; i < count; i++) {
            String name = "Person " + (i + 1);
            act(w -> w.join(new Participant(name, name, JobFunction.PRODUCT)), name);
            String candidate = "Orders that were a joy to unpack " + (i + 1);
            act(
                    w ->
                            w.seat(name)
                                    .propose(
                                            0,
                                            candidate,
                                            LONG,
                                            LONG,
                                            List.of(
                                                    new InputIdea("Buyers", Dimension.BREADTH),
                                                    new InputIdea(
                                                            "Discs in an order", Dimension.DEPTH)),
                                            ids),
                    name);
        }
        String flo = workshops.held(id).workshop().plan().facilitatorId();
        String reveal = step("REVEAL");
        act(w -> w.lead(flo).moveTo(reveal, NOON), flo);
        act(w -> w.lead(flo).reveal(reveal, NOON), flo);
    }

    private String step(String activity) {
        return workshops.held(id).workshop().agenda().steps().stream()
                .filter(step -> step.activity().name().equals(activity))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void act(Function<Workshop, List<Happening>> verb, String person) {
        workshops.act(id, new Act(ids.next(), person), verb);
    }

    private void openTheWall(int width, int height) {
        wall = flo.context().newPage();
        wall.setViewportSize(width, height);
        wall.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        wall.navigate("/rooms/" + id + "/screen");
        wall.locator("html[data-screen]").waitFor();
        wall.evaluate(
                """
                async () => {
                  await document.fonts.ready;
                  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
                }""");
    }

    private int pages() {
        String sign = wall.locator("#pages").textContent();
        return sign.isEmpty() ? 1 : Integer.parseInt(sign.replaceFirst(".* of ", ""));
    }

    /// How many of them are whole on one of the pages.
    private int seen(String parts) {
        int pages = pages();
        int seen = whole(parts);
        for (int page = 2; page <= pages; page++) {
            wall.keyboard().press("ArrowRight");
            assertThat(wall.locator("#pages")).hasText(page + " of " + pages);
            seen += whole(parts);
        }
        return seen;
    }

    /// How many of them are whole on the page that is shown, as soon as there is one.
    private int whole(String parts) {
        return (int)
                wall.waitForFunction(
                                """
                                (parts) => {
                                  const box = document.getElementById('stage').getBoundingClientRect();
                                  return [...document.querySelectorAll(parts)].filter((note) => {
                                    const at = note.getBoundingClientRect();
                                    return at.top >= box.top - 2 && at.bottom <= Math.min(box.bottom, innerHeight) + 2;
                                  }).length;
                                }""",
                                parts)
                        .jsonValue();
    }

    private double letters() {
        return ((Number)
                        wall.evaluate(
                                "Math.min(...[...document.querySelectorAll('#stage .note *')]"
                                        + ".map((part) => parseFloat(getComputedStyle(part).fontSize)))"))
                .doubleValue();
    }

    private boolean hidden(String below, String above) {
        return (boolean)
                wall.evaluate(
                        """
                        ([below, above]) => {
                          const top = document.querySelector(above).getBoundingClientRect();
                          return [...document.querySelectorAll(below)].some((part) => {
                            const box = part.getBoundingClientRect();
                            return box.right > top.left && box.left < top.right && box.bottom > top.top && box.top < top.bottom && box.bottom <= innerHeight;
                          });
                        }""",
                        List.of(below, above));
    }
}
