package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.list.BetCsv;
import cynosure.bets.list.Listed;
import cynosure.bets.list.TrackerCsv;
import cynosure.bets.list.Wanted;
import cynosure.document.Appointment;
import cynosure.document.Calendars;
import cynosure.problem.Fault;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The board taken along: as a table for spreadsheets and trackers, and the days of its reviews for
/// a calendar.
@Controller
class AlongRoutes {

    private static final String UTF_8_MARK = "\ufeff";

    private final Here here;

    AlongRoutes(Here here) {
        this.here = here;
    }

    /// Open cards in the shape of a tracker, or every card with all that is known of it.
    @GetMapping(Places.ALL + "/export")
    ResponseEntity<byte[]> table(@RequestParam(defaultValue = "csv") String as) {
        Ladder ladder = here.ladder();
        String csv =
                as.equals("csv")
                        ? UTF_8_MARK + BetCsv.of(Wanted.all(ladder).toList())
                        : tracker(as).of(open(ladder));
        return file(
                "text/csv;charset=UTF-8",
                as.equals("csv") ? "all-bets.csv" : "bets-for-" + as + ".csv",
                csv.getBytes(StandardCharsets.UTF_8));
    }

    /// The days on which placed bets and edges of the tree are looked back at.
    @GetMapping(Places.ALL + "/reviews.ics")
    ResponseEntity<byte[]> reviews() {
        Ladder ladder = here.ladder();
        List<Appointment> days = new ArrayList<>();
        open(ladder).stream()
                .map(Listed::bet)
                .filter(bet -> bet.placed() != null)
                .forEach(bet -> add(days, bet.terms().due(), () -> review(bet)));
        for (Ladder.Step edge : ladder.edges()) {
            add(
                    days,
                    edge.terms().due(),
                    () ->
                            new Words(
                                    "edge-" + edge.id(),
                                    edge.level() == Level.METRIC
                                            ? "Does “%s” follow from the metric?"
                                                    .formatted(edge.name())
                                            : "Does “%s” move what it should?"
                                                    .formatted(edge.name()),
                                    edge.sentence()));
        }
        return file(Calendars.MEDIA_TYPE, "reviews-of-bets.ics", Calendars.file(days, here.now()));
    }

    private record Words(String id, String title, String text) {}

    private static Words review(Bet bet) {
        String signal = bet.terms().signal();
        return new Words(
                "bet-" + bet.id(),
                "Look back: “%s”".formatted(bet.title()),
                (bet.draft().sentence() + (signal.isEmpty() ? "" : "\nHow we will know: " + signal))
                        .strip());
    }

    private static void add(
            List<Appointment> days, @Nullable LocalDate due, Supplier<Words> about) {
        if (due != null) {
            Words words = about.get();
            days.add(new Appointment.Due(words.id(), words.title(), words.text(), "", due));
        }
    }

    private static List<Listed> open(Ladder ladder) {
        return Wanted.OPEN.of(ladder);
    }

    private static TrackerCsv tracker(String as) {
        return TrackerCsv.named(as)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "bets.no-form",
                                        "Bets can't be taken along in that form.",
                                        "Choose csv, jira, linear, github or trello."));
    }

    private static ResponseEntity<byte[]> file(String type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
