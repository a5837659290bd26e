package cynosure.events.web;

import cynosure.events.Mapping;
import cynosure.events.Recipe;
import cynosure.events.SavedMapping;
import cynosure.events.SavedMappings;
import cynosure.events.Signature;
import cynosure.events.table.EventTable;
import cynosure.events.table.EventTable.Every;
import cynosure.events.table.EventTables;
import cynosure.events.table.Sample;
import cynosure.events.table.Sample.Look;
import cynosure.events.table.TableMarks;
import cynosure.events.table.TableReader;
import cynosure.events.table.TableReader.Trial;
import cynosure.events.table.TableRounds;
import cynosure.events.table.Watermark;
import cynosure.people.Person;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// How a table's rows are read: looked at, changed, tried and begun by the owner.
@Controller
class TableSetupRoutes {

    private static final String PAGE = "/events/tables/{id}/reading";

    private static final Problem NO_WATERMARK =
            Problem.of(
                    "events.table-no-watermark",
                    "No column of the table holds times or numbers that could say how far it was read.",
                    "Add one that grows as rows are written, or make a view that has one and say under Connection that it is read instead.");

    private final EventTables tables;
    private final TableMarks marks;
    private final TableReader reader;
    private final TableRounds rounds;
    private final SavedMappings saved;
    private final Workspaces workspaces;
    private final Map<String, Tried> trials = new ConcurrentHashMap<>();

    TableSetupRoutes(
            EventTables tables,
            TableMarks marks,
            TableReader reader,
            TableRounds rounds,
            SavedMappings saved,
            Workspaces workspaces) {
        this.tables = tables;
        this.marks = marks;
        this.reader = reader;
        this.rounds = rounds;
        this.saved = saved;
        this.workspaces = workspaces;
    }

    /// What was chosen beside the columns.
    ///
    /// @param mark the column by which it is read on
    /// @param late how far back is looked
    /// @param saveAs what this mapping is called, for the next table or file with these columns;
    ///   empty to save nothing
    public record How(
            @Nullable String mark,
            @Nullable String late,
            @Nullable String every,
            @Nullable String saveAs) {}

    /// What a trial has found, as it is shown until something else is chosen.
    private record Tried(EventTable table, TableSetupPage page) {}

    /// @param tried whether the last trial is shown, and not what is kept
    @GetMapping(PAGE)
    Reply show(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean tried) {
        Owners.only(person);
        EventTable table = find(tables, id);
        Tried last = tried ? trials.get(id) : null;
        boolean holds = last != null && last.table().place().equals(table.place());
        TableSetupPage page = holds ? last.page() : page(table);
        return Reply.page("events/table/reading.jte", table.name(), "events", page);
    }

    /// Shows what is understood with these choices. Of a table that is read already, nothing
    /// changes until it is said to.
    @PostMapping(PAGE + "/choices")
    Reply choose(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @ModelAttribute Choices choices,
            @ModelAttribute How how,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean piece) {
        Owners.only(person);
        EventTable table = find(tables, id);
        trials.remove(id);
        Sample sample = sample(table, choices);
        EventTable chosen = chosen(table, sample, choices, how, false);
        if (table.state() == EventTable.State.DRAFT) {
            keep(chosen);
        }
        return piece
                ? Reply.fragment(
                        "events/table/_reading.jte", page(chosen, sample, how.saveAs(), null))
                : Reply.page(
                        "events/table/reading.jte",
                        table.name(),
                        "events",
                        page(chosen, sample, how.saveAs(), null));
    }

    /// Finds out what reading would do, without doing it.
    @PostMapping(PAGE + "/rehearsal")
    Reply rehearse(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @ModelAttribute Choices choices,
            @ModelAttribute How how) {
        Owners.only(person);
        EventTable before = find(tables, id);
        Sample sample = sample(before, choices);
        EventTable table = chosen(before, sample, choices, how, true);
        Trial trial = reader.rehearse(table);
        trials.put(id, new Tried(table, page(table, sample, how.saveAs(), trial)));
        return Reply.see("/events/tables/" + id + "/reading?tried=true");
    }

    /// Reads it so from now on.
    @PostMapping(PAGE)
    Reply begin(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @ModelAttribute Choices choices,
            @ModelAttribute How how) {
        Owners.only(person);
        EventTable before = find(tables, id);
        Sample sample = sample(before, choices);
        EventTable table = chosen(before, sample, choices, how, true);
        keep(table);
        String name = how.saveAs() == null ? "" : how.saveAs().strip();
        if (!name.isEmpty()) {
            saved.save(
                    name.substring(0, Math.min(name.length(), SavedMapping.NAME_MAX)),
                    sample.look(table.recipe()).preview().understanding(),
                    person);
        }
        if (before.watermark() != null
                && !before.watermark().column().equals(table.watermark().column())) {
            marks.anew(id);
        }
        trials.remove(id);
        tables.put(id, EventTable.State.READING);
        rounds.soon(id);
        return Reply.see("/events/tables/" + id);
    }

    private void keep(EventTable table) {
        tables.say(table.id(), table.recipe(), table.watermark(), table.every());
    }

    private Sample sample(EventTable table, Choices choices) {
        Problems mistakes = choices.mistakes();
        mistakes.throwIfAny();
        return reader.sample(table.place());
    }

    /// @param whole with every guess filled in, so that it is read so from now on
    private EventTable chosen(
            EventTable table, Sample sample, Choices choices, How how, boolean whole) {
        Look look = sample.look(new Recipe(choices.shape(), table.recipe().mapping()));
        Recipe recipe = choices.recipe(look.preview().understanding().columns(), workspaces.zone());
        Look with = sample.look(recipe);
        if (whole && !with.preview().understanding().problems().none()) {
            throw new Fault(Fault.Kind.MISTAKE, with.preview().understanding().problems());
        }
        return new EventTable(
                table.id(),
                table.name(),
                table.place(),
                whole ? whole(with.preview().understanding().recipe()) : recipe,
                watermark(with, how, table.watermark()),
                every(how.every(), table.every()),
                table.state(),
                table.failures(),
                table.problem(),
                table.triedAt(),
                table.madeAt());
    }

    /// What was said of lateness holds as long as the column holds the same kind of thing.
    private static Watermark watermark(Look look, How how, @Nullable Watermark before) {
        Watermark chosen =
                look.watermarks().stream()
                        .filter(field -> field.name().equals(how.mark()))
                        .findFirst()
                        .map(
                                field ->
                                        Watermark.usual(
                                                field.name(), Objects.requireNonNull(field.kind())))
                        .orElse(look.guess());
        if (chosen == null) {
            throw Fault.mistake(NO_WATERMARK);
        }
        Watermark shown = before == null ? look.guess() : before;
        boolean said = how.late() != null && how.late().matches("\\d{1,9}");
        return said && shown != null && shown.kind() == chosen.kind()
                ? new Watermark(chosen.column(), chosen.kind(), Long.parseLong(how.late()))
                : chosen;
    }

    /// That there is no column is said, too, so that nothing is guessed any more.
    private static Recipe whole(Recipe understood) {
        Mapping mapping = understood.mapping();
        return new Recipe(
                understood.shape(),
                new Mapping(
                        mapping.user() == null ? "" : mapping.user(),
                        mapping.time(),
                        mapping.event(),
                        mapping.eventName(),
                        mapping.id() == null ? "" : mapping.id(),
                        mapping.timeFormat(),
                        mapping.zone()));
    }

    private static Every every(@Nullable String said, Every before) {
        for (Every one : Every.values()) {
            if (one.name().equals(said)) {
                return one;
            }
        }
        return before;
    }

    private TableSetupPage page(EventTable table) {
        try {
            return page(table, reader.sample(table.place()), null, null);
        } catch (Fault unreadable) {
            return TableSetupPage.unreadable(table, unreadable.problems(), workspaces.zone());
        }
    }

    /// @param saveAs the name that was said for this mapping; null when none was asked for
    private TableSetupPage page(
            EventTable table, Sample sample, @Nullable String saveAs, @Nullable Trial trial) {
        ZoneId home = workspaces.zone();
        Look look = sample.look(table.recipe());
        Watermark mark = table.watermark() == null ? look.guess() : table.watermark();
        String readLike = readLike(table, look);
        return mark == null
                ? TableSetupPage.unreadable(table, Problems.of(NO_WATERMARK), home)
                : TableSetupPage.of(
                        table,
                        look,
                        mark,
                        trial,
                        readLike,
                        saveAs == null ? readLike : saveAs.strip(),
                        home);
    }

    /// The saved mapping that says just what is said of this table; empty when none does.
    private String readLike(EventTable table, Look look) {
        return saved.of(Signature.of(look.preview().understanding()))
                .filter(one -> one.recipe().mapping().equals(table.recipe().mapping()))
                .map(SavedMapping::name)
                .orElse("");
    }

    static EventTable find(EventTables tables, String id) {
        return tables.one(id)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "events.no-such-table",
                                        "This table is not read here.",
                                        "All tables that are read are listed under Events, Tables."));
    }
}
