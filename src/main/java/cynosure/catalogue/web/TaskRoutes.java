package cynosure.catalogue.web;

import cynosure.catalogue.task.Arrivals;
import cynosure.catalogue.task.Gap;
import cynosure.catalogue.task.Gaps;
import cynosure.catalogue.task.Task;
import cynosure.catalogue.task.TaskList;
import cynosure.catalogue.task.Tasks;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.warehouse.Warehouse;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What engineers are asked to send.
@Controller
class TaskRoutes {

    static final String ALL = "/catalogue/tasks";

    private static final String ONE = ALL + "/{id}";

    private final Tasks tasks;
    private final Arrivals arrivals;
    private final Gaps gaps;
    private final TaskShowing showing;
    private final Warehouse warehouse;
    private final Around around;
    private final Ids ids;

    TaskRoutes(
            Tasks tasks,
            Arrivals arrivals,
            Gaps gaps,
            TaskShowing showing,
            Warehouse warehouse,
            Around around,
            Ids ids) {
        this.tasks = tasks;
        this.arrivals = arrivals;
        this.gaps = gaps;
        this.showing = showing;
        this.warehouse = warehouse;
        this.around = around;
        this.ids = ids;
    }

    @GetMapping(ALL)
    Reply all() {
        arrivals.lookAtNew();
        return Reply.page("catalogue/tasks.jte", "Events to send", "events", showing.all());
    }

    @GetMapping("/catalogue/tasks.md")
    ResponseEntity<String> file(HttpServletRequest request) {
        arrivals.lookAtNew();
        List<Task> open = tasks.all().stream().filter(Task::open).toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/markdown;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"events-to-send.md\"")
                .body(TaskList.of(open, warehouse.catalog(), address(request)));
    }

    /// The form, filled with what a sentence needs.
    ///
    /// @param event which of several that it needs; the first when it is empty
    @GetMapping(ALL + "/new")
    Reply fresh(
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(defaultValue = "") String metric,
            @RequestParam(defaultValue = "") String event) {
        List<Gap> needed = gaps.of(definition, metric);
        TaskForm form =
                needed.stream()
                        .filter(gap -> event.isEmpty() || gap.event().equals(event))
                        .findFirst()
                        .map(TaskForm::of)
                        .orElse(TaskForm.EMPTY);
        List<EventPage.Link> others =
                needed.stream()
                        .filter(gap -> !gap.event().equals(form.event()))
                        .map(
                                gap ->
                                        new EventPage.Link(
                                                gap.event(), href(definition, metric, gap.event())))
                        .toList();
        return fresh(ids.next(), form, others, Problems.NONE, 200);
    }

    @PostMapping(ALL)
    Reply add(HttpServletRequest request, @AuthenticationPrincipal Person person) {
        Sent sent = Sent.in(request);
        TaskForm form = TaskForm.sent(sent);
        String id = sent.text("id").matches("[A-Za-z0-9_-]{1,64}") ? sent.text("id") : ids.next();
        Problems problems = form.problems(sent);
        if (!problems.none()) {
            return fresh(id, form, List.of(), problems, 422);
        }
        tasks.add(id, form.wish(sent), person);
        arrivals.look();
        return Reply.see(ALL + "/" + id);
    }

    @GetMapping(ONE)
    Reply one(@PathVariable String id, HttpServletRequest request) {
        arrivals.lookAtNew();
        Task task = find(id);
        return page(task, TaskForm.of(task.wish()), Problems.NONE, 200, request);
    }

    @PostMapping(ONE)
    Reply change(@PathVariable String id, HttpServletRequest request) {
        Sent sent = Sent.in(request);
        TaskForm form = TaskForm.sent(sent);
        Problems problems = form.problems(sent);
        if (!problems.none()) {
            return page(find(id), form, problems, 422, request);
        }
        find(id);
        try {
            tasks.change(id, sent.number("version").orElse(0L).intValue(), form.wish(sent));
        } catch (Fault outrun) {
            return page(find(id), form, outrun.problems(), 409, request);
        }
        arrivals.look();
        return Reply.see(ALL + "/" + id);
    }

    @PostMapping(ONE + "/dropping")
    Reply drop(@PathVariable String id, @AuthenticationPrincipal Person person) {
        tasks.drop(find(id).id(), person);
        return Reply.see(ALL + "/" + id);
    }

    @PostMapping(ONE + "/return")
    Reply takeUp(@PathVariable String id) {
        tasks.takeUp(find(id).id());
        arrivals.look();
        return Reply.see(ALL + "/" + id);
    }

    static String href(String definition, String metric, String event) {
        return ALL
                + "/new?definition="
                + EventWords.encoded(definition)
                + "&metric="
                + EventWords.encoded(metric)
                + "&event="
                + EventWords.encoded(event);
    }

    private Task find(String id) {
        return tasks.find(id)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "catalogue.no-task",
                                        "There is no such task.",
                                        "Choose one from the list."));
    }

    private Reply fresh(
            String id, TaskForm form, List<EventPage.Link> others, Problems problems, int status) {
        boolean known = warehouse.catalog().event(form.event()).isPresent();
        NewTaskPage page = new NewTaskPage(id, form, known, others, around.members(), problems);
        return new Reply.Page("catalogue/new.jte", "Ask for an event", "events", page, status);
    }

    private Reply page(
            Task task, TaskForm form, Problems problems, int status, HttpServletRequest request) {
        TaskPage page = showing.one(task, form, problems, address(request));
        return new Reply.Page("catalogue/task.jte", page.event(), "events", page, status);
    }

    private static String address(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
