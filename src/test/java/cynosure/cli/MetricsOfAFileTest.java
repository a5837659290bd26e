package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `measure --file` and `check --file`.
class MetricsOfAFileTest {

    private static final String SAMPLE = "docs/samples/metrics.yaml";

    @TempDir Path folder;

    /// Health in November by hand: 2 of 21 of 0.5, twice; 54 chapters of 201 of 0.4; 8.25 of 10.
    @Test
    void the_sample_measures_every_kind_of_metric() {
        Typed typed = Typed.of("measure", "--file", SAMPLE, "--output", "csv");

        assertThat(typed.err()).isEmpty();
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .startsWith("metric,period,segment,value,numerator,denominator,complete\n")
                .contains("Weekly Lamplighters,2025-11-01,,2,,,true\n")
                .contains("Lamplighters among readers,2025-11-01,,0.0952380952380952")
                .contains("Chapters that leave a note,2025-10-01,android,0.108108108108108")
                .contains("Who recommends us,2025-10-01,,7.75,,,true\n")
                .contains("Health,2025-11-01,,0.469398542999");
    }

    @Test
    void a_table_has_a_part_for_each_metric_and_json_an_object() {
        Typed table = Typed.of("measure", "--file", SAMPLE);
        assertThat(table.out())
                .startsWith("Weekly Lamplighters\n  number of users who did share_note")
                .contains("\n\nHealth\n  composite of ")
                .endsWith(
                        "not yet measured \"ask ten members a month what they would have done"
                                + " instead\"\n");

        Typed json = Typed.of("measure", "--file", SAMPLE, "--output", "json", "--compare");
        assertThat(json.out())
                .startsWith("{\"metrics\":[{\"name\":\"Weekly Lamplighters\",\"description\":")
                .contains("\"plan\":\"ask ten members")
                .contains("\"for\":\"new from 2025-09-01 to 2025-11-30\"");
    }

    @Test
    void what_is_typed_wins_over_what_the_file_says_for_all() {
        Typed typed =
                Typed.of(
                        "measure",
                        "--file",
                        SAMPLE,
                        "--from",
                        "2025-11-01",
                        "--zone",
                        "UTC",
                        "--output",
                        "json");

        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).doesNotContain("2025-10-01").contains("\"zone\":\"UTC\"");
    }

    @Test
    void a_file_is_checked_and_said_in_plain_words() {
        Typed typed = Typed.of("check", "--file", SAMPLE);

        assertThat(typed.err()).isEmpty();
        assertThat(typed.out())
                .startsWith("Weekly Lamplighters\n  number of users who did share_note")
                .contains("Is not measured yet.");
    }

    @Test
    void every_mistake_of_the_file_is_told_at_once() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("m.yaml"),
                        """
                        zone: Europe/Copenhagn
                        metrics:
                          - name: One
                            definition: nmber of buy
                          - name: Two
                            definition: ratio of [Won] to number of buy
                            for: nwe in 2024
                          - name: Self
                            definition: '[Self]'
                          - name: Uses
                            definition: '[One]'
                        """);
        Typed typed = Typed.of("check", "--file", file.toString());

        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err().lines().filter(line -> line.startsWith(file.toString())))
                .satisfiesExactly(
                        line -> assertThat(line).contains("line 1: there is no time zone"),
                        line -> assertThat(line).contains("line 4: "),
                        line -> assertThat(line).contains("line 6: "),
                        line -> assertThat(line).contains("line 7: "),
                        line -> assertThat(line).contains("line 9: "));
        assertThat(typed.err())
                .contains("Did you mean Europe/Copenhagen?")
                .contains("Did you mean number?")
                .contains(
                        """
                              definition: nmber of buy
                                          ^^^^^
                        """);
    }

    @Test
    void names_that_the_events_do_not_know_are_told_with_their_lines() throws IOException {
        Path events =
                Files.writeString(
                        folder.resolve("e.csv"), "user,time,event,plan\nu,2026-01-05,buy,x\n");
        Path file =
                Files.writeString(
                        folder.resolve("m.yaml"),
                        """
                        events: {files: %s}
                        metrics:
                          - name: One
                            definition: number of buys
                          - name: Two
                            definition: number of buy, per week
                            by: plam
                          - name: Three
                            definition: latest of series "nps"
                          - name: Four
                            definition: number of buy, per week
                            every: month
                        """
                                .formatted(events.getFileName()));
        for (String command : new String[] {"measure", "check"}) {
            Typed typed = Typed.of(command, "--file", file.toString());

            assertThat(typed.exit()).isEqualTo(2);
            assertThat(typed.err())
                    .contains("line 4: ")
                    .contains("Did you mean buy?")
                    .contains("line 7: ")
                    .contains("Did you mean plan?")
                    .contains("line 9: There is no series \"nps\".")
                    .contains("line 11: ");
        }
    }

    @Test
    void a_command_wants_a_sentence_or_a_file_and_not_both() {
        assertThat(Typed.of("measure").err()).contains("neither a sentence nor a file");
        assertThat(Typed.of("check", "number of x", "--file", SAMPLE).err())
                .contains("(cli.one-of-two)");
    }
}
