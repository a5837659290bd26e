package cynosure.bets.list;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Column;
import cynosure.bets.Draft;
import cynosure.bets.Ladder;
import cynosure.bets.Story;
import cynosure.bets.text.RandomBets;
import cynosure.events.reading.CsvRows;
import cynosure.events.reading.Row;
import cynosure.framework.Framework;
import cynosure.framework.text.NorthStarSheet;
import cynosure.roadmap.Work;
import cynosure.roadmap.list.ListReader;
import cynosure.roadmap.list.ReadList;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Bets as tables for spreadsheets and trackers.
class TablesTest {

    private static final Framework FRAMEWORK =
            Objects.requireNonNull(
                    NorthStarSheet.read(Path.of("docs/samples/northstar.yaml"), () -> "none")
                            .framework());

    @ParameterizedTest
    @EnumSource(TrackerCsv.class)
    void a_tracker_knows_its_columns_and_every_card_has_a_row(TrackerCsv form) {
        Story story =
                new Story()
                        .opportunity("trains")
                        .intervention("copies", "trains")
                        .ready("copies")
                        .moves("copies", Column.NOW);

        ReadList list = ListReader.read("bets.csv", form.of(rows(story)));

        assertThat(list.tracker().name()).isEqualTo(form.name());
        assertThat(list.refused()).isEmpty();
        assertThat(list.works())
                .extracting(Work::title)
                .containsExactly("opportunity trains", "intervention copies");
        assertThat(list.works()).extracting(Work::status).containsExactly("Ideas", "Trying");
    }

    @Test
    void what_is_tried_has_its_opportunity_as_its_parent() {
        Story story = new Story().opportunity("trains").intervention("copies", "trains");

        assertThat(TrackerCsv.JIRA.of(rows(story)))
                .isEqualTo(
                        """
                        Issue key,Summary,Issue Type,Status,Assignee,Parent,Parent summary,Due date,Resolved,Labels,Description,Web links
                        BET-1,opportunity trains,Epic,Ideas,,,,,,"opportunity, feature",Moves: Reading members,
                        BET-2,intervention copies,Task,Ideas,,BET-1,opportunity trains,,,"intervention, feature",Moves: Reading members,
                        """);
    }

    @Test
    void whatever_people_write_no_cell_becomes_a_formula_and_no_row_is_lost() throws IOException {
        Random random = new Random(23);
        for (int round = 0; round < 200; round++) {
            List<Listed> rows = rows(RandomBets.told(random));
            List<String> tables = new ArrayList<>(List.of(BetCsv.of(rows)));
            Arrays.stream(TrackerCsv.values()).map(form -> form.of(rows)).forEach(tables::add);
            for (String table : tables) {
                assertThat(cells(table, rows.size())).noneMatch(TablesTest::formula);
            }
        }
        Story hostile =
                new Story()
                        .does(
                                board ->
                                        board.writing()
                                                .find(
                                                        "a",
                                                        "reading",
                                                        Draft.titled("=cmd|' /C calc'!A0")));
        assertThat(BetCsv.of(rows(hostile))).contains(",'=cmd|' /C calc'!A0,");
    }

    private static List<String> cells(String table, int rows) throws IOException {
        List<String> cells = new ArrayList<>();
        int read = 0;
        try (CsvRows csv = new CsvRows(new StringReader(table), ',', true)) {
            for (Row row = csv.next(); row != null; row = csv.next()) {
                assertThat(row).as(table).isInstanceOf(Row.Read.class);
                read++;
                Arrays.stream(((Row.Read) row).values())
                        .map(cell -> Objects.toString(cell, ""))
                        .forEach(cells::add);
            }
        }
        assertThat(read).as(table).isEqualTo(rows);
        return cells;
    }

    private static boolean formula(String cell) {
        return cell.strip().matches("(?s)[=+@\\-\uff1d\uff0b\uff0d\uff20].*")
                && !cell.matches("-?\\d+(\\.\\d+)?");
    }

    private static List<Listed> rows(Story story) {
        return Wanted.all(new Ladder(FRAMEWORK, story.board())).toList();
    }
}
