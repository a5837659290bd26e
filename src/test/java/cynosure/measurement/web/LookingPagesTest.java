package cynosure.measurement.web;

import static cynosure.measurement.web.Lantern.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A metric looked at more closely: for some users, split, beside what was before.
class LookingPagesTest {

    private static final String CHAPTERS =
            "/measured?definition=" + encoded("number of finish_chapter");
    private static final String READERS =
            "definition=" + encoded("number of users who did finish_chapter, per month");
    private static final String GERMAN = "&for=" + encoded("with country \"DE\"");

    @TempDir static Path folder;
    private static Lantern lantern;
    private static Browserless owner;

    @BeforeAll
    static void open() {
        lantern = Lantern.in(folder);
        owner = lantern.owner();
    }

    @AfterAll
    static void close() {
        lantern.close();
    }

    @Test
    void a_metric_is_read_for_some_users_and_every_way_on_keeps_them() {
        int all = latest("/measured?" + READERS);
        var german = owner.open("/measured?" + READERS + GERMAN);
        int few = Integer.parseInt(german.one(".figure .value").text().replace(" users", ""));

        assertThat(few).isPositive().isLessThan(all);
        assertThat(german.one("input[name=for]").val()).isEqualTo("with country \"DE\"");
        assertThat(german.page().select("nav[aria-label=How far back] a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).contains("for=with+country"));
        assertThat(german.one("#measured").text()).contains("Only users with country \"DE\".");
        assertThat(german.one("details:has(.query)").text())
                .contains("Read for users with country \"DE\".");

        var who = owner.open(german.one("tbody tr:nth-child(2) td.number a").attr("href"));
        assertThat(who.one("#who .lead").text()).startsWith(few + " users");
        assertThat(who.one("input[name=for]").val()).isEqualTo("with country \"DE\"");
        assertThat(who.one("#who h3").text()).contains(": " + few);
    }

    @Test
    void users_that_are_no_cohort_are_told_and_can_be_changed_in_their_place() {
        var page = owner.open("/measured?" + READERS + "&for=" + encoded("with cuntry \"DE\""));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.one("#measured .notice.problem").text()).contains("Did you mean country?");
        assertThat(page.one("input[name=for]").val()).isEqualTo("with cuntry \"DE\"");
        var split = owner.open("/measured/segments?by=noted&" + READERS + "&for=nobody");
        assertThat(split.page().select(".notice.problem")).isNotEmpty();
        assertThat(split.one("input[name=for]").val()).isEqualTo("nobody");
    }

    @Test
    void readings_stand_beside_the_period_before_and_the_year_before() {
        var page = owner.open(CHAPTERS + "&every=month&compare=true");

        assertThat(page.page().select("#measured thead th").eachText())
                .contains("The month before", "The year before");
        String october = page.one("tbody tr:nth-child(2)").text();
        String september = page.one("tbody tr:nth-child(3) td.number").text();
        assertThat(october).contains(" " + september + " (");
        assertThat(page.one(".figure .change").text()).endsWith("on the month before");
        assertThat(page.one("input[name=compare]").hasAttr("checked")).isTrue();
        var file = owner.open(page.one("a[download]").attr("href"));
        assertThat(file.text().lines().findFirst())
                .contains("period,value,before,year_before,complete");
    }

    @Test
    void a_split_that_is_chosen_above_the_chart_leads_to_the_segments_and_back() {
        var page = owner.open("/measured?by=country&" + READERS);

        assertThat(page.one("h1").text()).isEqualTo("Split by country");
        assertThat(page.one("select[name=by] option[selected]").text()).isEqualTo("country");
        var beside = owner.open("/measured?by=country&compare=true&" + READERS);
        assertThat(beside.page().select("thead th").eachText()).contains("The month before");
        var whole = owner.open(page.one(".page-header .button").attr("href"));
        assertThat(whole.one("#measured .figure .value").text()).isNotEmpty();
    }

    @Test
    void a_number_of_a_segment_leads_to_who_counts_in_it() {
        var segments = owner.open("/measured/segments?by=country&" + READERS);
        for (String segment : List.of("DE", "none")) {
            var row = segments.page().select("tbody tr:has(th:matchesOwn(^" + segment + "$))");
            if (row.isEmpty()) {
                assertThat(segment).isEqualTo("none");
                continue;
            }
            String many = row.select("td.number a").text();
            var who = owner.open(row.select("td.number a").attr("href"));
            assertThat(who.one("#who .lead").text())
                    .startsWith("country " + segment + ": " + many + " users");
            assertThat(who.one("#who h3").text()).contains(": " + many);
            assertThat(who.one("a.button").attr("href")).startsWith("/measured/segments?");
        }
    }

    @Test
    void what_was_taken_together_has_its_people_too() {
        String asked = "/measured/segments?by=book_id&" + READERS;
        var other = owner.open(asked).page().select("tbody tr:has(th:contains(other))");
        var who = owner.open(other.select("td.number a").attr("href"));

        assertThat(who.one("#who .lead").text()).startsWith("book_id other (");
        assertThat(who.one("#who h3").text()).contains(": " + other.select("td.number a").text());
    }

    @Test
    void other_limits_than_its_own_are_looked_at_and_tried() {
        String sharers = "number of users who did share_note at least 2 times, per month";
        var chart = owner.open("/measured?definition=" + encoded(sharers));
        String now = chart.one(".figure .value").text().replace(" users", "");
        var page = owner.open(chart.one("a:contains(What if the limit)").attr("href"));

        assertThat(page.page().select("tbody th")).hasSize(10);
        assertThat(page.one("tr.own th").text()).isEqualTo("2");
        assertThat(page.one("tr.own td.number").text()).isEqualTo(now);
        assertThat(page.one("tr.own").text()).endsWith("as it is now");
        var row = page.one("tbody tr:first-child");
        var tried = owner.open(row.select("a").attr("href"));
        assertThat(tried.one("textarea").text())
                .isEqualTo("number of users who did share_note, per month");
        assertThat(tried.one(".figure .value").text())
                .startsWith(row.select("td.number").text() + " ");

        String asked = "/measured/limits?definition=" + encoded(sharers);
        assertThat(owner.open(asked + "&limits=4,1..2").page().select("tbody th").eachText())
                .containsExactly("1", "2", "4");
        assertThat(owner.open(asked + "&limits=none").one(".notice").attr("data-code"))
                .isEqualTo("measurement.limits");
        assertThat(
                        owner.open(
                                        "/measured/limits?"
                                                + READERS.replace("definition=", "definition=x"))
                                .page()
                                .select(".notice.problem"))
                .isNotEmpty();
        assertThat(owner.open(CHAPTERS).page().select("a:contains(What if the limit)")).isEmpty();
    }

    private static int latest(String address) {
        String value = owner.open(address).one(".figure .value").text();
        return Integer.parseInt(value.replace(" users", ""));
    }
}
