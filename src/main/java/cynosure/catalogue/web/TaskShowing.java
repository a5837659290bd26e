package cynosure.catalogue.web;

import cynosure.catalogue.task.Gap;
import cynosure.catalogue.task.Gaps;
import cynosure.catalogue.task.Planned;
import cynosure.catalogue.task.Shape;
import cynosure.catalogue.task.Task;
import cynosure.catalogue.task.Tasks;
import cynosure.catalogue.task.Wish;
import cynosure.metric.Vocabulary.Kind;
import cynosure.problem.Problems;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Warehouse;
import cynosure.web.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts tasks into words.
@Component
class TaskShowing {

    private final Tasks tasks;
    private final Gaps gaps;
    private final Warehouse warehouse;
    private final Around around;

    TaskShowing(Tasks tasks, Gaps gaps, Warehouse warehouse, Around around) {
        this.tasks = tasks;
        this.gaps = gaps;
        this.warehouse = warehouse;
        this.around = around;
    }

    TasksPage all() {
        List<Task> all = tasks.all();
        return new TasksPage(
                rows(all.stream().filter(Task::open)),
                gaps.suggested().stream().map(TaskShowing::suggestion).toList(),
                rows(
                        all.stream()
                                .filter(task -> task.arrived() != null)
                                .toList()
                                .reversed()
                                .stream()),
                rows(all.stream().filter(task -> task.dropped() != null)));
    }

    TaskPage one(Task task, TaskForm form, Problems problems, String address) {
        Catalog catalog = warehouse.catalog();
        Wish wish = task.wish();
        Shape shape = new Shape(wish, catalog);
        return new TaskPage(
                task.id(),
                wish.event(),
                lead(task),
                task.open(),
                task.dropped() != null,
                catalog.event(wish.event()).isPresent() ? EventWords.href(wish.event()) : "",
                shape.json(),
                shape.curl(address),
                shape.browser(),
                shape.server(),
                wish.planned().stream().map(planned -> row(planned, wish, catalog)).toList(),
                facts(task),
                wish.note(),
                form,
                task.version(),
                around.members(),
                problems);
    }

    private List<TasksPage.Row> rows(Stream<Task> some) {
        return some.map(this::row).toList();
    }

    private TasksPage.Row row(Task task) {
        Wish wish = task.wish();
        String facts =
                Stream.of(
                                wish.metric().isEmpty() ? "" : "for " + wish.metric(),
                                wish.place(),
                                wish.owner())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new TasksPage.Row(
                TaskRoutes.ALL + "/" + task.id(),
                wish.event(),
                wish.planned().stream().map(Planned::name).toList(),
                facts,
                due(task),
                task.overdue(around.today()),
                fate(task));
    }

    private static TasksPage.Suggestion suggestion(Gap gap) {
        String what =
                gap.known()
                        ? "%s should carry %s"
                                .formatted(
                                        gap.event(),
                                        gap.missing().stream()
                                                .map(Planned::name)
                                                .collect(Collectors.joining(", ")))
                        : gap.event() + " is not sent yet";
        String sentence = what + "; " + String.join(", ", gap.numbers()) + " can't be counted.";
        return new TasksPage.Suggestion(
                sentence,
                gap.missing().stream().map(Planned::line).toList(),
                TaskRoutes.href(gap.sentence(), String.join(", ", gap.numbers()), gap.event()));
    }

    private String due(Task task) {
        LocalDate due = task.wish().due();
        return due == null ? "" : "by " + Dates.day(due);
    }

    private String fate(Task task) {
        if (task.arrived() != null) {
            String from = task.arrived().from();
            return "Arrived on %s%s"
                    .formatted(
                            around.moment(task.arrived().at()),
                            from.isEmpty() ? "" : " from " + from);
        }
        return task.dropped() == null
                ? ""
                : "Taken back by %s on %s"
                        .formatted(
                                around.name(task.dropped().by()), around.day(task.dropped().at()));
    }

    private String lead(Task task) {
        String fate = fate(task);
        if (!fate.isEmpty()) {
            return fate + ".";
        }
        String due = due(task);
        String late = task.overdue(around.today()) ? ", which has passed" : "";
        return "Not sent yet. It will be ticked by itself when it arrives%s."
                .formatted(due.isEmpty() ? "" : "; it is due " + due + late);
    }

    private List<TaskPage.Fact> facts(Task task) {
        Wish wish = task.wish();
        List<TaskPage.Fact> facts = new ArrayList<>();
        facts.add(new TaskPage.Fact("Needed for", wish.metric()));
        facts.add(new TaskPage.Fact("Where in the product", wish.place()));
        facts.add(new TaskPage.Fact("Who sees to it", wish.owner()));
        facts.add(
                new TaskPage.Fact(
                        "Asked by", around.name(task.by()) + ", " + around.day(task.at())));
        facts.removeIf(fact -> fact.words().isEmpty());
        return facts;
    }

    private static TaskPage.Row row(Planned planned, Wish wish, Catalog catalog) {
        Set<Kind> kinds =
                catalog.event(wish.event()).stream()
                        .flatMap(event -> event.properties().stream())
                        .filter(property -> property.name().equals(planned.name()))
                        .map(Catalog.Property::kinds)
                        .findFirst()
                        .orElse(Set.of());
        boolean fits = planned.kind() == null || kinds.equals(Set.of(planned.kind()));
        return new TaskPage.Row(
                planned.name(),
                planned.kind() == null
                        ? "any"
                        : EventWords.kind(Objects.requireNonNull(planned.kind())),
                kinds.isEmpty() ? "not yet" : "came as " + EventWords.kinds(kinds),
                kinds.isEmpty() || fits,
                !kinds.isEmpty());
    }
}
