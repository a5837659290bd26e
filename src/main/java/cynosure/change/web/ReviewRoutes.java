package cynosure.change.web;

import cynosure.change.Agenda;
import cynosure.change.Reason;
import cynosure.change.ReviewAct.About;
import cynosure.change.ReviewAct.Held;
import cynosure.change.ReviewAct.Moved;
import cynosure.change.ReviewAct.StageChosen;
import cynosure.change.Reviews;
import cynosure.change.Stage;
import cynosure.document.Appointment;
import cynosure.document.Calendars;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Dates;
import cynosure.web.Reply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Looking again: how old the product is, when it is time, what was found.
@Controller
class ReviewRoutes {

    private static final String HERE = "/north-star/review";
    private static final int YEARS_MAX = 5;

    private final Reviewing reviewing;
    private final Reviews reviews;
    private final Almanac almanac;

    ReviewRoutes(Reviewing reviewing, Reviews reviews, Almanac almanac) {
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.almanac = almanac;
    }

    @GetMapping(HERE)
    Reply show() {
        return page(200, Problems.NONE);
    }

    /// How old the product is, as a piece for the page of the product.
    @GetMapping(HERE + "/stage")
    Reply stage() {
        begun();
        return Reply.fragment("change/_stage.jte", reviewing.page(Problems.NONE));
    }

    @PostMapping(HERE + "/stage")
    Reply choose(
            @AuthenticationPrincipal Person person, @RequestParam(defaultValue = "") String stage) {
        begun();
        Optional<Stage> chosen =
                Arrays.stream(Stage.values()).filter(one -> one.name().equals(stage)).findFirst();
        if (chosen.isEmpty()) {
            return page(
                    422,
                    Problems.of(
                            Problem.of(
                                    "change.stage",
                                    "Nothing says yet how old the product is.",
                                    "Choose what comes nearest; it can be changed at any time.")));
        }
        if (!reviewing.agenda().stage().equals(chosen)) {
            reviews.add(new StageChosen(chosen.get(), person.id(), almanac.now()));
        }
        return Reply.see(HERE);
    }

    /// Writes down that somebody looked, and what they found.
    @PostMapping(HERE)
    Reply held(
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> sent) {
        begun();
        String words = text(sent, "words");
        Optional<Problem> tooLong = Preparing.tooLong(words);
        if (tooLong.isPresent()) {
            return page(422, Problems.of(tooLong.get()));
        }
        List<Reason> signs = ChangeForm.from(sent).reasons();
        reviews.add(new Held(about(sent), signs, words, person.id(), almanac.now()));
        return Reply.see(HERE);
    }

    /// Moves the day of the next review.
    @PostMapping(HERE + "/date")
    Reply move(
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> sent) {
        begun();
        LocalDate today = almanac.today();
        Optional<LocalDate> to =
                Almanac.read(text(sent, "to"))
                        .filter(day -> !day.isBefore(today))
                        .filter(day -> !day.isAfter(today.plusYears(YEARS_MAX)));
        String why = text(sent, "why");
        List<Problem> problems = new ArrayList<>();
        if (to.isEmpty()) {
            problems.add(
                    Problem.of(
                            "change.review-date",
                            "A review can be moved to today or to a day within five years.",
                            "Choose a day from " + Dates.day(today) + " on."));
        }
        if (why.isBlank()) {
            problems.add(
                    Problem.of(
                            "change.review-reason",
                            "A review is moved with a reason.",
                            "Say in a sentence what you wait for."));
        }
        Preparing.tooLong(why).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return page(422, new Problems(problems));
        }
        reviews.add(new Moved(about(sent), to.orElseThrow(), why, person.id(), almanac.now()));
        return Reply.see(HERE);
    }

    /// The days as a calendar file.
    @GetMapping(HERE + ".ics")
    ResponseEntity<byte[]> file() {
        begun();
        Agenda agenda = reviewing.agenda();
        String metric = reviewing.page(Problems.NONE).metric();
        List<Appointment> days =
                agenda.dues().stream()
                        .<Appointment>map(
                                due ->
                                        new Appointment.Due(
                                                "review-"
                                                        + due.about()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT),
                                                due.about() == About.METRIC
                                                        ? "Look again: does “"
                                                                + metric
                                                                + "” still serve us?"
                                                        : "Look again: are these still the inputs of “"
                                                                + metric
                                                                + "”?",
                                                "Overdue after " + Dates.day(due.latest()) + ".",
                                                "",
                                                due.on()))
                        .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Calendars.MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"north-star-review.ics\"")
                .body(Calendars.file(days, almanac.now()));
    }

    private Reply page(int status, Problems problems) {
        begun();
        return new Reply.Page(
                "change/review.jte", "Look again", "north-star", reviewing.page(problems), status);
    }

    private void begun() {
        if (almanac.walk().revisions().isEmpty()) {
            throw Fault.notFound(
                    "framework.none",
                    "There is no North Star yet.",
                    "Plan a workshop, or write one down.");
        }
    }

    private static About about(MultiValueMap<String, String> sent) {
        return text(sent, "about").equals(About.INPUTS.name()) ? About.INPUTS : About.METRIC;
    }

    private static String text(MultiValueMap<String, String> sent, String field) {
        String text = sent.getFirst(field);
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
