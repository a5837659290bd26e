package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureTest {

    @TempDir Path folder;

    @Test
    void orders_dollars_buyers_and_full_carts_of_the_sample_are_exact() {
        check("number of purchase, per month", "12", "9", "9", "11", "14", "10");
        check(
                "total dollar_value of purchase, per month",
                "331.65",
                "285.92",
                "285.18",
                "372.33",
                "372.47",
                "301.64");
        check("total number_of_cds of purchase, per month", "29", "23", "24", "30", "33", "24");
        check("number of users who did purchase, per month", "10", "9", "9", "8", "9", "9");
        check(
                "number of purchase where number_of_cds is more than 2, per month",
                "4",
                "4",
                "4",
                "6",
                "4",
                "4");
    }

    private static void check(String sentence, String... values) {
        Typed typed = Typed.records(sentence, "--output", "csv");
        List<String> lines = typed.out().lines().toList();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.exit()).isZero();
        assertThat(lines.getFirst()).isEqualTo("period,value,complete");
        assertThat(lines.subList(1, lines.size()))
                .extracting(line -> line.split(",")[1])
                .as(sentence)
                .containsExactly(values);
        assertThat(lines.get(1)).startsWith("2025-01-01,").endsWith(",true");
    }

    @Test
    void a_share_comes_with_its_numerator_and_denominator() {
        Typed typed =
                Typed.records(
                        "share of purchase where number_of_cds is more than 2, per quarter",
                        "--output",
                        "csv");

        assertThat(typed.out())
                .isEqualTo(
                        """
                        period,value,numerator,denominator,complete
                        2025-01-01,0.4,12,30,true
                        2025-04-01,0.4,14,35,true
                        """);
    }

    @Test
    void readings_can_be_split_by_a_property() {
        Typed typed =
                Typed.records(
                        "number of purchase, per year", "--by", "number_of_cds", "--output", "csv");

        assertThat(typed.out().lines().findFirst()).hasValue("period,segment,value,complete");
        assertThat(
                        typed.out()
                                .lines()
                                .skip(1)
                                .mapToInt(line -> Integer.parseInt(line.split(",")[2]))
                                .sum())
                .isEqualTo(65);
    }

    @Test
    void a_period_that_is_running_is_not_complete() {
        Typed typed =
                Typed.at(
                        Instant.parse("2025-06-15T12:00:00Z"),
                        "measure",
                        "number of purchase",
                        "--events=docs/samples/records.txt",
                        "--event=purchase",
                        "--from=2025-05-01",
                        "--to=2025-07-01",
                        "--every=month");

        assertThat(typed.out())
                .contains("2025-05-01 ")
                .contains("2025-06-01*")
                .contains("2025-07-01*")
                .contains("* This month is still running.")
                .contains("* This month has not begun.");
    }

    @Test
    void json_holds_the_sentence_in_its_canonical_form_and_plain_numbers() {
        Typed typed =
                Typed.records(
                        "total dollar_value of purchase",
                        "--every",
                        "year",
                        "--zone",
                        "Europe/Berlin",
                        "--output",
                        "json");

        assertThat(typed.out())
                .isEqualToIgnoringNewLines(
                        """
                        {"sentence":"total dollar_value of purchase","every":"year",\
                        "zone":"Europe/Berlin","readings":[{"period":"2025-01-01",\
                        "value":1949.19,"complete":true}]}""");
    }

    @Test
    void a_share_of_nothing_has_no_value() {
        Typed typed =
                Typed.records(
                        "share of purchase where number_of_cds is more than 2",
                        "--from=2024-01-01",
                        "--to=2024-01-31",
                        "--output=csv");

        assertThat(typed.out()).endsWith("2024-01-01,,0,0,true\n");
    }

    @Test
    void a_pattern_in_quotes_finds_files_in_folders() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/1.csv"), "user,time,event\nu,2026-01-05,x\n");
        Files.writeString(folder.resolve("a/b/2.csv"), "user,time,event\nv,2026-01-06,x\n");
        Files.writeString(folder.resolve("a/b/other.txt"), "nonsense");

        Typed typed =
                Typed.of(
                        "measure",
                        "number of users with any event, per month",
                        "--events",
                        folder + "/**/*.csv",
                        "--output",
                        "csv");

        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).endsWith("2026-01-01,2,true\n");
    }

    @Test
    void a_segment_that_looks_like_a_formula_is_made_safe() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.csv"),
                        "user,time,event,plan\nu,2026-01-05,x,=1+1\nu,2026-01-05,x,-5\n");

        Typed typed =
                Typed.of(
                        "measure",
                        "number of x, per month",
                        "--events",
                        file.toString(),
                        "--by",
                        "plan",
                        "--output",
                        "csv");

        assertThat(typed.out())
                .contains("2026-01-01,'=1+1,1,true")
                .contains("2026-01-01,-5,1,true");
    }

    @Test
    void readings_stand_beside_the_period_before_and_the_year_before() {
        Typed csv = Typed.records("number of purchase, per month", "--compare", "--output", "csv");
        assertThat(csv.out())
                .startsWith(
                        """
                        period,value,before,year_before,complete
                        2025-01-01,12,,,true
                        2025-02-01,9,12,,true
                        """);

        Typed table = Typed.records("number of purchase, per month", "--compare");
        assertThat(table.out()).startsWith("month       value  month before  a year before");

        Typed json =
                Typed.records("number of purchase, per quarter", "--compare", "--output", "json");
        assertThat(json.out()).contains("\"value\":35,\"before\":30,\"yearBefore\":null");
    }

    @Test
    void numbers_are_brought_in_as_they_are_and_can_be_measured_without_events()
            throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("n.csv"), "date,value\n2026-01-05,7\n2026-02-01,9.5\n");

        Typed typed =
                Typed.of(
                        "measure",
                        "latest of series \"nps\"",
                        "--series",
                        "nps=" + file,
                        "--output",
                        "csv");

        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .isEqualTo("period,value,complete\n2026-01-01,7,true\n2026-02-01,9.5,true\n");

        Typed twice = Typed.of("measure", "number of x", "--series", "nps");
        assertThat(twice.err()).contains("cli.bad-series");
    }

    @Test
    void users_are_followed_by_the_month_in_which_they_were_first_seen() {
        Typed typed =
                Typed.records(
                        "number of users with any event, per quarter",
                        "--by",
                        "first quarter",
                        "--output",
                        "csv");

        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).startsWith("period,segment,value,complete\n2025-01-01,2025-01-01,");
    }

    @Test
    void of_many_values_the_commonest_are_kept_and_the_others_taken_together() {
        Typed csv =
                Typed.records(
                        "number of purchase, per year",
                        "--by=number_of_cds",
                        "--segments=2",
                        "--output=csv");
        assertThat(csv.out()).startsWith("period,segment,folded,value,complete\n");
        assertThat(csv.out().lines()).hasSize(4);
        assertThat(csv.out()).contains("2025-01-01,,true,");

        Typed table =
                Typed.records("number of purchase, per year", "--by=number_of_cds", "--segments=2");
        assertThat(table.out()).contains("(others)").contains("more values, taken together.");

        Typed json =
                Typed.records(
                        "number of purchase, per year",
                        "--by=number_of_cds",
                        "--segments=2",
                        "--output=json");
        assertThat(json.out()).contains("\"others\":").contains("\"folded\":true");
    }

    @Test
    void only_some_users_can_be_asked_for() {
        Typed typed =
                Typed.records(
                        "number of users with any event, per quarter",
                        "--for",
                        "new in 2025-01",
                        "--output",
                        "json");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).contains("\"for\":\"new in 2025-01\"").contains("\"value\":10");

        Typed wrong = Typed.records("number of purchase", "--for", "nwe in 2025-01");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("nwe in 2025-01");
    }

    @Test
    void who_is_still_being_followed_is_told_beside_each_reading() {
        String sentence = "share of new users who did purchase on at least 2 days within 30 days";
        Typed csv = Typed.records(sentence, "--output", "csv");
        assertThat(csv.out()).startsWith("period,value,numerator,denominator,left_out,complete\n");

        assertThat(Typed.records(sentence).out()).contains("left out");
        assertThat(Typed.records(sentence, "--output", "json").out()).contains("\"leftOut\":0");
    }
}
