package cynosure.events.web;

import cynosure.events.Recipe;
import cynosure.events.RefusedCsv;
import cynosure.events.SavedMappings;
import cynosure.events.Signature;
import cynosure.events.table.Allowed;
import cynosure.events.table.EventTable;
import cynosure.events.table.EventTables;
import cynosure.events.table.Place;
import cynosure.events.table.Sample.Look;
import cynosure.events.table.TableMarks;
import cynosure.events.table.TableReader;
import cynosure.events.table.TableRounds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The tables that are read. Members see how they fare; the owner sets them up.
@Controller
class TableRoutes {

    private static final String PAGE = "/events/tables";
    private static final String FORM = "events/table/form.jte";

    private final EventTables tables;
    private final TableMarks marks;
    private final TableReader reader;
    private final TableRounds rounds;
    private final SavedMappings saved;
    private final Allowed allowed;
    private final Workspaces workspaces;
    private final Clock clock;

    TableRoutes(
            EventTables tables,
            TableMarks marks,
            TableReader reader,
            TableRounds rounds,
            SavedMappings saved,
            Allowed allowed,
            Workspaces workspaces,
            Clock clock) {
        this.tables = tables;
        this.marks = marks;
        this.reader = reader;
        this.rounds = rounds;
        this.saved = saved;
        this.allowed = allowed;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    Reply show(@AuthenticationPrincipal Person person) {
        TablesPage page =
                TablesPage.of(
                        tables.all(),
                        marks.all(),
                        person.role() == Role.OWNER,
                        allowed.anyDatabase(),
                        allowed.folders().getFirst().toString(),
                        Words.at(workspaces),
                        clock.instant());
        return Reply.page("events/table/all.jte", "Tables", "events", page);
    }

    @GetMapping(PAGE + "/new")
    Reply make(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "postgresql") String kind) {
        Owners.only(person);
        TableFormPage page = new TableFormPage("", TableForm.empty(kind), Problems.NONE);
        return Reply.page(FORM, page.title(), "events", page);
    }

    /// Kept only when it can be read: the first look says what is wrong while the form is open.
    /// When somebody saved how such columns are read, it is read so.
    @PostMapping(PAGE)
    Reply add(@AuthenticationPrincipal Person person, @ModelAttribute TableForm form) {
        Owners.only(person);
        Problems problems = form.mistakes();
        if (problems.none()) {
            try {
                Place place = form.place(null);
                Look look = reader.sample(place).look(Recipe.GUESS);
                EventTable made = tables.add(form.name(), place, person);
                saved.of(Signature.of(look.preview().understanding()))
                        .ifPresent(one -> tables.say(made.id(), one.recipe(), null, made.every()));
                return Reply.see(path(made.id()) + "/reading");
            } catch (Fault fault) {
                problems = fault.problems();
            }
        }
        TableFormPage page = new TableFormPage("", form, problems);
        return Reply.again(FORM, page.title(), "events", page);
    }

    @GetMapping(PAGE + "/{id}")
    Reply one(@AuthenticationPrincipal Person person, @PathVariable String id) {
        EventTable table = find(id);
        if (table.state() == EventTable.State.DRAFT && person.role() == Role.OWNER) {
            return Reply.see(path(id) + "/reading");
        }
        return Reply.page("events/table/one.jte", table.name(), "events", page(table, person));
    }

    @GetMapping(PAGE + "/{id}/state")
    Reply state(@AuthenticationPrincipal Person person, @PathVariable String id) {
        return Reply.fragment("events/table/_state.jte", page(find(id), person));
    }

    @GetMapping(PAGE + "/{id}/connection")
    Reply connection(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Owners.only(person);
        TableFormPage page = new TableFormPage(id, TableForm.of(find(id)), Problems.NONE);
        return Reply.page(FORM, page.title(), "events", page);
    }

    @PostMapping(PAGE + "/{id}/connection")
    Reply move(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @ModelAttribute TableForm form) {
        Owners.only(person);
        EventTable table = find(id);
        Problems problems = form.mistakes();
        if (problems.none()) {
            try {
                Place place = form.place(table.place());
                reader.sample(place);
                tables.move(id, place);
                rounds.soon(id);
                return Reply.see(path(id));
            } catch (Fault fault) {
                problems = fault.problems();
            }
        }
        TableFormPage page = new TableFormPage(id, form, problems);
        return Reply.again(FORM, page.title(), "events", page);
    }

    @PostMapping(PAGE + "/{id}/now")
    Reply now(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Owners.only(person);
        tables.put(find(id).id(), EventTable.State.READING);
        rounds.soon(id);
        return Reply.see(path(id));
    }

    @PostMapping(PAGE + "/{id}/pause")
    Reply pause(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Owners.only(person);
        rounds.halt(find(id).id());
        return Reply.see(path(id));
    }

    @PostMapping(PAGE + "/{id}/anew")
    Reply anew(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Owners.only(person);
        if (rounds.way(find(id).id()).isEmpty()) {
            marks.anew(id);
            rounds.soon(id);
        }
        return Reply.see(path(id));
    }

    @PostMapping(PAGE + "/{id}/removal")
    Reply remove(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Owners.only(person);
        rounds.halt(find(id).id());
        tables.remove(id);
        marks.forget(id);
        return Reply.see(PAGE);
    }

    @GetMapping(PAGE + "/{id}/refused.csv")
    void refused(@PathVariable String id, HttpServletResponse response) throws IOException {
        EventTable table = find(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("refused.csv").build().toString());
        RefusedCsv.write(marks.refusals(table.id()), response.getWriter());
    }

    private TablePage page(EventTable table, Person person) {
        return TablePage.of(
                table,
                marks.of(table.id()),
                marks.refusals(table.id()),
                rounds.way(table.id()),
                person.role() == Role.OWNER,
                Words.at(workspaces),
                clock.instant());
    }

    private EventTable find(String id) {
        return TableSetupRoutes.find(tables, id);
    }

    private static String path(String id) {
        return PAGE + "/" + id;
    }
}
