package cynosure.measurement.web;

import cynosure.compiler.Question;
import cynosure.compiler.Showing;
import cynosure.measurement.Reading;
import cynosure.measurement.Testimony;
import cynosure.measurement.Witnesses;
import cynosure.measurement.web.Measuring.Measured;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import cynosure.web.Reply;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who counts in one reading of a sentence: a page, and a piece for the page of the chart.
@Controller
class WhoRoutes {

    private static final int FEW = 5;

    private final Measuring measuring;
    private final Witnesses witnesses;
    private final Clock clock;

    WhoRoutes(Measuring measuring, Warehouse warehouse, Clock clock) {
        this.measuring = measuring;
        this.witnesses = new Witnesses(warehouse);
        this.clock = clock;
    }

    @GetMapping("/measured/who")
    Reply page(
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") String star,
            @RequestParam(defaultValue = "") String every,
            @RequestParam(defaultValue = "") String range,
            @RequestParam(defaultValue = "") String period) {
        Wanted wanted = Wanted.of(definition, name, star.equals("true"), every, range);
        WhoPage page = who(wanted, period, false);
        return Reply.page("measurement/who.jte", page.title(), "north-star", page);
    }

    @GetMapping("/measured/who/piece")
    Reply piece(
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") String star,
            @RequestParam(defaultValue = "") String every,
            @RequestParam(defaultValue = "") String range,
            @RequestParam(defaultValue = "") String period) {
        Wanted wanted = Wanted.of(definition, name, star.equals("true"), every, range);
        return Reply.fragment("measurement/_who.jte", who(wanted, period, true));
    }

    private WhoPage who(Wanted wanted, String period, boolean beside) {
        Measured measured = measuring.measure(wanted);
        Reading reading = reading(measured.series().readings(), period);
        Question question = measured.question().between(reading.period(), reading.period());
        Showing showing = Showing.few(FEW).near(reading.value());
        Testimony testimony =
                witnesses.of(measured.definition(), question, showing, clock.instant(), new Stop());
        return WhoWords.of(measured, reading, testimony, beside);
    }

    /// The one of this period; where there is none, the last that is complete.
    private static Reading reading(List<Reading> readings, String period) {
        return readings.stream()
                .filter(reading -> reading.period().toString().equals(period))
                .findFirst()
                .or(
                        () ->
                                readings.reversed().stream()
                                        .filter(r -> r.complete() && r.value() != null)
                                        .findFirst())
                .orElseGet(readings::getLast);
    }
}
