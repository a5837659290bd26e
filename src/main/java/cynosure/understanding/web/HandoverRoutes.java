package cynosure.understanding.web;

import cynosure.people.People;
import cynosure.understanding.FromWorkshop;
import cynosure.understanding.FromWorkshop.Taking;
import cynosure.understanding.Happening;
import cynosure.understanding.Understanding;
import cynosure.understanding.Understandings;
import cynosure.web.Reply;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What a workshop produced comes over without being written again: once, however often it is asked
/// for.
@Controller
class HandoverRoutes {

    private final Workshops workshops;
    private final Understandings understandings;
    private final People people;

    HandoverRoutes(Workshops workshops, Understandings understandings, People people) {
        this.workshops = workshops;
        this.understandings = understandings;
        this.people = people;
    }

    /// As a page, for browsers that fetch no pieces.
    @GetMapping("/workshops/{id}/understanding")
    Reply page(@PathVariable String id) {
        HandoverPiece piece = piece(workshops.held(id).workshop());
        return Reply.page(
                "understanding/handover.jte",
                piece.book().say("record.take.title"),
                "workshops",
                piece);
    }

    @GetMapping("/workshops/{id}/understanding/piece")
    Reply piece(@PathVariable String id) {
        return Reply.fragment("understanding/_handover.jte", piece(workshops.held(id).workshop()));
    }

    @PostMapping("/workshops/{id}/understanding")
    Reply take(@PathVariable String id) {
        List<Taking> all = FromWorkshop.of(workshops.held(id).workshop());
        Understanding now = understandings.now();
        for (Taking one : all) {
            if (wanted(one, now)) {
                boolean known = !one.by().isEmpty() && people.find(one.by()).isPresent();
                understandings.addOnce(one.origin(), one.happening(), known ? one.by() : "");
            }
        }
        boolean believed =
                all.stream().anyMatch(one -> one.happening() instanceof Happening.TenetWritten);
        boolean moments =
                all.stream().anyMatch(one -> one.happening() instanceof Happening.MomentFound);
        return Reply.see(
                believed ? BeliefsPage.ALL : moments ? ExchangesPage.HREF : VisionPage.HREF);
    }

    /// A vision that stands already is not put aside for an older one, and a seat that somebody
    /// chose is theirs.
    private static boolean wanted(Taking one, Understanding now) {
        return switch (one.happening()) {
            case Happening.VisionStated any -> now.vision().none();
            case Happening.SeatChosen any ->
                    !one.by().isEmpty() && !now.seats().containsKey(one.by());
            default -> true;
        };
    }

    private HandoverPiece piece(Workshop workshop) {
        int beliefs = 0;
        int lines = 0;
        int moments = 0;
        boolean taken = false;
        Understanding now = understandings.now();
        for (Taking one : FromWorkshop.of(workshop)) {
            boolean there = understandings.knows(one.origin());
            int more = there || !wanted(one, now) ? 0 : 1;
            switch (one.happening()) {
                case Happening.TenetWritten any -> beliefs += more;
                case Happening.LineRead any -> lines += more;
                case Happening.VisionStated any -> lines += more;
                case Happening.MomentFound any -> moments += more;
                default -> there = false;
            }
            taken |= there;
        }
        return new HandoverPiece(
                workshop.book(),
                workshop.id(),
                workshop.plan().product(),
                beliefs,
                lines,
                moments,
                taken);
    }
}
