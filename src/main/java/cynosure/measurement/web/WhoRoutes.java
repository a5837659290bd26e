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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

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
    Reply page(Sought sought, Spot spot) {
        WhoPage page = who(sought.wanted(), spot, false);
        return Reply.page("measurement/who.jte", page.title(), "north-star", page);
    }

    @GetMapping("/measured/who/piece")
    Reply piece(Sought sought, Spot spot) {
        return Reply.fragment("measurement/_who.jte", who(sought.wanted(), spot, true));
    }

    private WhoPage who(Wanted asked, Spot spot, boolean beside) {
        Wanted wanted = spot.segmented() ? asked : asked.by("");
        Measured measured = measuring.measure(wanted);
        Reading reading = spot.in(measured.series().readings());
        Question question =
                measuring.segmented(measured).between(reading.period(), reading.period());
        Showing showing = Showing.few(FEW).near(reading.value());
        if (spot.segmented()) {
            showing = showing.of(new Showing.Segment(reading.segment(), reading.folded()));
        }
        Testimony testimony =
                witnesses.of(measured.definition(), question, showing, clock.instant(), new Stop());
        return WhoWords.of(measured, reading, testimony, beside);
    }
}
