package cynosure.catalogue.web;

import cynosure.catalogue.task.Gap;
import cynosure.catalogue.task.Planned;
import cynosure.catalogue.task.Wish;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Sent;

/// The form of a task, word for word as it was typed.
public record TaskForm(
        String event,
        String properties,
        String place,
        String owner,
        String due,
        String note,
        String metric) {

    static final TaskForm EMPTY = new TaskForm("", "", "", "", "", "", "");

    static TaskForm of(Wish wish) {
        return new TaskForm(
                wish.event(),
                wish.properties(),
                wish.place(),
                wish.owner(),
                wish.due() == null ? "" : wish.due().toString(),
                wish.note(),
                wish.metric());
    }

    static TaskForm of(Gap gap) {
        return new TaskForm(
                gap.event(),
                Planned.written(gap.missing()),
                "",
                "",
                "",
                "",
                String.join(", ", gap.numbers()));
    }

    static TaskForm sent(Sent sent) {
        return new TaskForm(
                sent.text("event"),
                sent.text("properties"),
                sent.text("place"),
                sent.text("owner"),
                sent.text("due"),
                sent.text("note"),
                sent.text("metric"));
    }

    Wish wish(Sent sent) {
        return new Wish(
                event, properties, place, owner, sent.day("due").orElse(null), note, metric);
    }

    Problems problems(Sent sent) {
        boolean oddDay = !due.isBlank() && sent.day("due").isEmpty();
        Problems own =
                oddDay
                        ? Problems.of(
                                Problem.of(
                                        "catalogue.task-due",
                                        "“%s” is no day.".formatted(EventWords.brief(due, 40)),
                                        "Write it as 2026-03-14, or leave it empty."))
                        : Problems.NONE;
        return wish(sent).problems().and(own);
    }
}
