package cynosure.catalogue.web;

import cynosure.catalogue.Entries;
import cynosure.catalogue.EventSchema;
import cynosure.catalogue.task.Task;
import cynosure.catalogue.task.Tasks;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The catalogue as JSON Schema, for checks in other programs.
@Controller
class SchemaRoutes {

    private static final String TYPE = "application/schema+json;charset=UTF-8";

    private final Entries entries;
    private final Tasks tasks;
    private final Workspaces workspaces;

    SchemaRoutes(Entries entries, Tasks tasks, Workspaces workspaces) {
        this.entries = entries;
        this.tasks = tasks;
        this.workspaces = workspaces;
    }

    @GetMapping("/catalogue/events-schema.json")
    ResponseEntity<String> all() {
        String product = workspaces.current().map(Workspace::name).orElse("this product");
        return file("events-schema.json", schema().all(product));
    }

    @GetMapping("/catalogue/event-schema.json")
    ResponseEntity<String> one(@RequestParam(defaultValue = "") String name) {
        return Optional.ofNullable(schema().one(name))
                .map(text -> file("event-schema.json", text))
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "catalogue.no-event",
                                        "There is no event “%s”."
                                                .formatted(EventWords.brief(name, 80)),
                                        "Look for it in the catalogue."));
    }

    private EventSchema schema() {
        return new EventSchema(
                entries.all(), tasks.all().stream().filter(Task::open).map(Task::wish).toList());
    }

    private static ResponseEntity<String> file(String name, String text) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text);
    }
}
