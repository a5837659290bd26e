package cynosure.events.web;

import cynosure.events.Mapping;
import cynosure.events.Preview;
import cynosure.events.Shape;
import cynosure.events.table.EventTable;
import cynosure.events.table.EventTable.Every;
import cynosure.events.table.Field;
import cynosure.events.table.Sample.Look;
import cynosure.events.table.TableReader.Trial;
import cynosure.events.table.Watermark;
import cynosure.events.web.MappingForm.Choice;
import cynosure.events.web.MappingForm.Option;
import cynosure.problem.Problems;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the rows of a table are read: what its columns mean, by which it is read on, how often.
///
/// @param begun whether it is read already
/// @param late what comes late
/// @param markWhy why that column was guessed
/// @param readLike the saved mapping it is read by; empty when there is none
/// @param saveAs what this mapping is called for the next table; empty to save nothing
/// @param trial what reading would do; null when nobody asked
/// @param trialRows how much of the table the trial read
/// @param without how many rows would never be read; empty when none
public record TableSetupPage(
        String id,
        String name,
        String place,
        boolean begun,
        Problems problems,
        MappingForm form,
        Choice marks,
        Choice late,
        Choice every,
        String markWhy,
        List<String> why,
        List<MappingPage.Row> rows,
        boolean ready,
        String readLike,
        String saveAs,
        @Nullable Tried trial,
        String trialRows,
        String without) {

    private static final List<Long> SECONDS = List.of(0L, 300L, 3_600L, 86_400L, 604_800L);
    private static final List<Long> STEPS = List.of(0L, 100L, 1_000L, 10_000L, 100_000L);

    static TableSetupPage of(
            EventTable table,
            Look look,
            Watermark mark,
            @Nullable Trial trial,
            String readLike,
            String saveAs,
            ZoneId home) {
        Preview preview = look.preview();
        Mapping mapping = preview.understanding().recipe().mapping();
        Shape shape = preview.understanding().recipe().shape();
        Words words = new Words(mapping.zone() == null ? home : mapping.zone());
        return new TableSetupPage(
                table.id(),
                table.name(),
                table.place().words(),
                table.state() != EventTable.State.DRAFT,
                preview.understanding().problems(),
                MappingForm.of(
                        Choices.said(table.recipe()),
                        shape,
                        mapping,
                        preview.understanding().columns(),
                        home),
                marks(look.watermarks(), mark),
                late(mark),
                every(table.every()),
                look.guess() != null && look.guess().column().equals(mark.column())
                        ? look.why()
                        : "",
                preview.understanding().why(),
                preview.lines().stream().map(line -> MappingPage.row(line, words)).toList(),
                preview.understanding().problems().none(),
                readLike,
                saveAs,
                trial == null ? null : Tried.of(trial.rehearsal(), words),
                trial == null ? "" : trialRows(trial),
                trial == null || trial.without() == 0
                        ? ""
                        : Words.count(trial.without(), "row has", "rows have"));
    }

    /// A table that can't be looked at.
    static TableSetupPage unreadable(EventTable table, Problems problems, ZoneId home) {
        Choice none = new Choice(List.of());
        return new TableSetupPage(
                table.id(),
                table.name(),
                table.place().words(),
                table.state() != EventTable.State.DRAFT,
                problems,
                MappingForm.of(Choices.NONE, Shape.GUESS, Mapping.GUESS, List.of(), home),
                none,
                none,
                every(table.every()),
                "",
                List.of(),
                List.of(),
                false,
                "",
                "",
                null,
                "",
                "");
    }

    /// Something could be read, so there are columns to choose from.
    public boolean readable() {
        return !rows.isEmpty();
    }

    public List<MappingPage.Row> firstRows() {
        return MappingPage.first(rows);
    }

    public List<MappingPage.Row> otherRows() {
        return MappingPage.other(rows);
    }

    private static String trialRows(Trial trial) {
        return trial.more()
                ? "the first " + Words.count(trial.rows(), "row", "rows") + " read; there are more"
                : "all " + Words.count(trial.rows(), "row", "rows") + " read";
    }

    private static Choice marks(List<Field> fields, Watermark mark) {
        return new Choice(
                fields.stream()
                        .map(
                                field ->
                                        new Option(
                                                field.name(),
                                                field.name()
                                                        + (field.kind() == Watermark.Kind.TIME
                                                                ? ", a time"
                                                                : ", a number"),
                                                field.name().equals(mark.column())))
                        .toList());
    }

    private static Choice late(Watermark mark) {
        boolean time = mark.kind() == Watermark.Kind.TIME;
        List<Long> usual = time ? SECONDS : STEPS;
        List<Option> options = new ArrayList<>();
        Stream.concat(usual.stream(), Stream.of(mark.late()))
                .distinct()
                .sorted()
                .forEach(
                        late ->
                                options.add(
                                        new Option(
                                                String.valueOf(late),
                                                lateWords(late, time),
                                                late == mark.late())));
        return new Choice(options);
    }

    static String lateWords(long late, boolean time) {
        if (late == 0) {
            return "nothing comes late";
        }
        if (!time) {
            return Words.count(late, "number back", "numbers back");
        }
        Duration span = Duration.ofSeconds(late);
        if (span.toDays() > 0) {
            return Words.count(span.toDays(), "day back", "days back");
        }
        return span.toHours() > 0
                ? Words.count(span.toHours(), "hour back", "hours back")
                : Words.count(Math.max(1, span.toMinutes()), "minute back", "minutes back");
    }

    private static Choice every(Every chosen) {
        return new Choice(
                Stream.of(Every.values())
                        .map(one -> new Option(one.name(), one.words(), one == chosen))
                        .toList());
    }
}
