package cynosure.understanding.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.understanding.Happening;
import cynosure.understanding.Moment;
import cynosure.understanding.Moment.Stage;
import cynosure.web.Browserless;
import cynosure.web.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExchangePagesTest extends UnderstandingPages {

    private static final String EXCHANGES = "/north-star/exchanges";

    @Test
    void before_there_are_moments_the_page_says_how_to_begin_and_shows_those_of_others() {
        var page = owner.open(EXCHANGES);

        assertThat(page.one(".empty").text()).startsWith("No moment stands here yet.");
        assertThat(page.page().select("aside ul.hint li")).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void a_moment_stands_at_its_stage_with_what_is_said_of_it() {
        owner.open(EXCHANGES);
        var page =
                owner.send(
                        EXCHANGES,
                        Map.of(
                                "words",
                                HOSTILE,
                                "stage",
                                "FIRST",
                                "guess",
                                "true",
                                "outside",
                                "true",
                                "event",
                                "sit down",
                                "proxy",
                                "the seat is paid for"));

        assertThat(page.one("[data-stage=FIRST] strong").text()).isEqualTo(HOSTILE);
        assertThat(page.page().select("[data-stage=FIRST] .badge").eachText())
                .containsExactly("A guess", "Outside the product");
        assertThat(page.one("[data-stage=FIRST] .hint").text())
                .contains("Event: sit down, which is not among our events");
        assertThat(page.one("[data-stage=FIRST] .hint").text())
                .contains("can't be measured itself; the seat is paid for stands for it");
        assertThat(page.page().select(".moments-drawing rect.guess")).hasSize(1);
        assertThat(page.page().select("main script, main b")).isEmpty();
        var empty = owner.send(EXCHANGES, Map.of("words", " ", "event", "kept"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.one("#event-new").val()).isEqualTo("kept");
    }

    @Test
    void moments_change_their_places_and_go_over_into_the_next_stage() {
        found("a", Stage.FIRST);
        found("b", Stage.FIRST);
        found("c", Stage.HABIT);
        owner.open(EXCHANGES);
        owner.send(EXCHANGES + "/a/later", Map.of());
        assertThat(order()).containsExactly("b", "a", "c");
        owner.send(EXCHANGES + "/a/later", Map.of());
        assertThat(order()).containsExactly("b", "a", "c");
        assertThat(moment("a").stage()).isEqualTo(Stage.HABIT);
        owner.send(EXCHANGES + "/c/earlier", Map.of());
        assertThat(order()).containsExactly("b", "c", "a");
        owner.send(EXCHANGES + "/b/earlier", Map.of());
        owner.send(EXCHANGES + "/b/earlier", Map.of());
        assertThat(moment("b").stage()).isEqualTo(Stage.BEFORE);
        assertThat(order()).containsExactly("b", "c", "a");
    }

    @Test
    void everybody_has_five_dots_and_no_more() {
        found("a", Stage.FIRST);
        found("b", Stage.HABIT);
        owner.open(EXCHANGES);
        owner.send(EXCHANGES + "/a/dots", Map.of("dots", "3"));
        var page = owner.send(EXCHANGES + "/b/dots", Map.of("dots", "2"));
        assertThat(page.one("#moment-a [data-dots]").text()).isEqualTo("3 dots, 3 of them mine");
        assertThat(page.one("#dots-left").text()).startsWith("You have 0 dots left.");
        var tooMany = owner.send(EXCHANGES + "/b/dots", Map.of("dots", "3"));
        assertThat(tooMany.one(".notice.problem").attr("data-code"))
                .isEqualTo("understanding.dots");

        understandings().add(new Happening.DotsPlaced("a", 1), somebody("Bo"));
        owner.send(EXCHANGES + "/b/dots", Map.of("dots", "0"));
        assertThat(owner.open(EXCHANGES).one("#moment-a [data-dots]").text())
                .isEqualTo("4 dots, 3 of them mine");
        assertThat(moment("b").allDots()).isZero();
    }

    @Test
    void three_to_six_moments_are_chosen_and_a_seventh_is_refused() {
        owner.open(EXCHANGES);
        for (String id : List.of("a", "b", "c", "d", "e", "f", "g")) {
            found(id, Stage.HABIT);
        }
        assertThat(choose("a", true).one(".lead").text())
                .isEqualTo("One is chosen; mostly 3 to 6 show what a product is for.");
        for (String id : List.of("b", "c", "d", "e", "f")) {
            choose(id, true);
        }
        assertThat(choose("g", true).one(".notice.problem").attr("data-code"))
                .isEqualTo("understanding.chosen");
        choose("a", false);
        assertThat(choose("g", true).status()).isEqualTo(200);
        assertThat(now().journey().chosen()).hasSize(6);
    }

    @Test
    void chosen_moments_are_held_against_the_numbers_and_numbers_against_the_moments() {
        adopt();
        found("a", Stage.FIRST);
        found("b", Stage.HABIT);
        owner.open(EXCHANGES);
        choose("a", true);
        var page = choose("b", true);
        assertThat(page.page().select("[data-unseen] li").eachText()).containsExactly("a", "b");
        assertThat(page.page().select("[data-behind-nothing] li").eachText())
                .containsExactly("Shared evenings", "Notes read", "New readers");

        String input = tree().inputs().getFirst().id();
        var linked =
                owner.sendAll(
                        EXCHANGES + "/a/reflection",
                        List.of(
                                Map.entry("node", "metric"),
                                Map.entry("node", input),
                                Map.entry("node", "nothing")));
        assertThat(linked.page().select("[data-unseen] li").eachText()).containsExactly("b");
        assertThat(linked.page().select("[data-behind-nothing] li")).hasSize(1);
        assertThat(linked.page().select(".shown-by")).hasSize(2);
        assertThat(linked.one("#moment-a .hint").text())
                .startsWith("Shown by Shared evenings, Notes read.");
        assertThat(moment("a").nodeIds()).containsExactly("metric", input);
    }

    @Test
    void what_does_not_belong_here_goes_with_a_reason_and_comes_back() {
        found("a", Stage.FIRST);
        owner.open(EXCHANGES);
        choose("a", true);
        assertThat(owner.send(EXCHANGES + "/a/removal", Map.of("why", "")).status()).isEqualTo(422);
        var page = owner.send(EXCHANGES + "/a/removal", Map.of("why", "It is ours, not theirs"));
        assertThat(page.page().select(".value-moment")).isEmpty();
        assertThat(page.one("#aside").text()).contains("a “It is ours, not theirs”");

        assertThat(owner.send(EXCHANGES + "/a/return", Map.of()).page().select(".value-moment"))
                .hasSize(1);
        assertThat(moment("a").chosen()).isFalse();
    }

    @Test
    void a_moment_is_put_in_other_words_and_what_is_not_there_is_said() {
        found("a", Stage.FIRST);
        owner.open(EXCHANGES);
        var page =
                owner.send(
                        EXCHANGES + "/a/words", Map.of("words", "A note is answered", "stage", ""));
        assertThat(page.one("[data-stage=FIRST] strong").text()).isEqualTo("A note is answered");
        assertThat(owner.send(EXCHANGES + "/z/later", Map.of()).one(".notice").attr("data-code"))
                .isEqualTo("understanding.no-moment");
        assertThat(Browserless.stranger(server).open(EXCHANGES).status()).isEqualTo(401);
    }

    private static void found(String id, Stage stage) {
        understandings()
                .add(
                        new Happening.MomentFound(
                                id, new Moment.Told(stage, id, false, false, ""), 0, ""),
                        robin());
    }

    private static Browserless.Opened choose(String id, boolean chosen) {
        return owner.send(
                EXCHANGES + "/" + id + "/choice", Map.of("chosen", String.valueOf(chosen)));
    }

    private static Moment moment(String id) {
        return now().journey().moment(id).orElseThrow();
    }

    private static List<String> order() {
        return now().journey().inOrder().stream().map(Moment::id).toList();
    }

    @Test
    void of_many_clicks_at_once_no_more_count_than_there_are_dots_and_places() {
        List<String> ids = IntStream.range(0, 12).mapToObj(at -> "m" + at).toList();
        ids.forEach(id -> found(id, Stage.FIRST));
        ExchangeRoutes routes = server.context().getBean(ExchangeRoutes.class);
        List<Callable<Reply>> clicks = new ArrayList<>();
        for (String id : ids) {
            clicks.add(() -> routes.dots(id, robin(), "1"));
            clicks.add(() -> routes.choose(id, robin(), true));
        }
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            hands.invokeAll(clicks);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }

        assertThat(now().journey().dotsOf(robin().id())).isEqualTo(Moment.DOTS);
        assertThat(now().journey().chosen()).hasSize(Moment.CHOSEN_MAX);
    }
}
