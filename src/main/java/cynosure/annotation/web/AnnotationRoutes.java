package cynosure.annotation.web;

import cynosure.annotation.Annotation;
import cynosure.annotation.Annotation.Kind;
import cynosure.annotation.Annotations;
import cynosure.annotation.web.AnnotationsPage.Form;
import cynosure.annotation.web.AnnotationsPage.Row;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Dates;
import cynosure.web.Reply;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What happened when, written down by members.
@Controller
class AnnotationRoutes {

    private static final String ALL = "/annotations";
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    private final Annotations annotations;
    private final People people;
    private final Workspaces workspaces;
    private final Clock clock;

    AnnotationRoutes(Annotations annotations, People people, Workspaces workspaces, Clock clock) {
        this.annotations = annotations;
        this.people = people;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @GetMapping(ALL)
    Reply show(@RequestParam(defaultValue = "") String day) {
        LocalDate shown = day(day).orElseGet(this::today);
        return page(new Form("", shown.toString(), Kind.RELEASE, ""), Problems.NONE, 200);
    }

    @GetMapping(ALL + "/{id}")
    Reply edit(@PathVariable String id) {
        Annotation known =
                annotations.all().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(AnnotationRoutes::none);
        Form form = new Form(id, known.day().toString(), known.kind(), known.words());
        return page(form, Problems.NONE, 200);
    }

    @PostMapping(ALL)
    Reply add(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal Person person) {
        Form form = new Form("", day, kind(kind), words.strip());
        Problems problems = mistakes(form);
        if (!problems.none()) {
            return page(form, problems, 422);
        }
        annotations.add(LocalDate.parse(day), form.kind(), form.words(), person);
        return Reply.see(ALL);
    }

    @PostMapping(ALL + "/{id}")
    Reply change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String words,
            @AuthenticationPrincipal Person person) {
        Form form = new Form(id, day, kind(kind), words.strip());
        Problems problems = mistakes(form);
        if (!problems.none()) {
            return page(form, problems, 422);
        }
        if (!annotations.change(id, LocalDate.parse(day), form.kind(), form.words(), person)) {
            throw none();
        }
        return Reply.see(ALL);
    }

    @PostMapping(ALL + "/{id}/removal")
    Reply remove(@PathVariable String id) {
        annotations.remove(id);
        return Reply.see(ALL);
    }

    @PostMapping(ALL + "/{id}/return")
    Reply restore(@PathVariable String id) {
        annotations.restore(id);
        return Reply.see(ALL);
    }

    private static Fault none() {
        return Fault.notFound(
                "annotation.none",
                "This is not written down any more.",
                "Choose one from the list, or write it down again.");
    }

    private Problems mistakes(Form form) {
        List<Problem> problems = new ArrayList<>();
        if (form.words().isEmpty() || form.words().length() > Annotation.WORDS_MAX) {
            problems.add(
                    Problem.of(
                            "annotation.words",
                            "What happened is not said, or in more than %d letters."
                                    .formatted(Annotation.WORDS_MAX),
                            "Say it in a few words, as you would on a timeline."));
        }
        if (day(form.day()).isEmpty()) {
            problems.add(
                    Problem.of(
                            "annotation.day",
                            "“" + form.day() + "” is not a day between 1970 and today.",
                            "Write it as 2026-03-14; what is still to come is no flag yet."));
        }
        return new Problems(problems);
    }

    private Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written))
                    .filter(day -> !day.isBefore(FIRST) && !day.isAfter(today()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Kind kind(String sent) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(sent))
                .findFirst()
                .orElse(Kind.OTHER);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), workspaces.zone());
    }

    private Reply page(Form form, Problems problems, int status) {
        AnnotationsPage page =
                new AnnotationsPage(
                        annotations.all().stream().map(this::row).toList(),
                        form,
                        annotations.removed().stream().map(this::row).toList(),
                        problems);
        return new Reply.Page(
                "annotation/annotations.jte", "What happened", "north-star", page, status);
    }

    private Row row(Annotation annotation) {
        return new Row(
                annotation,
                Dates.day(annotation.day()),
                people.find(annotation.by()).map(Person::name).orElse(""));
    }
}
