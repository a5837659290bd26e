package cynosure.workshop.web;

import cynosure.workshop.Close;
import cynosure.workshop.Purpose;
import cynosure.workshop.Sequel;
import cynosure.workshop.Workshop;
import cynosure.workshop.record.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How it goes on after a workshop: the next session, and the day on which the decision is looked
/// at again.
///
/// @param nextId for the session that would be planned, so that a double click plans one
/// @param next null while none is planned
/// @param before the session this one goes on from; null for the first
/// @param review the day in the form: the one that was set, or the usual one
public record ClosePart(
        String workshopId,
        String nextId,
        List<Purpose> purposes,
        String bestBefore,
        @Nullable Link next,
        @Nullable Link before,
        LocalDate review,
        boolean reviewSet,
        String reviewWords) {

    public record Link(String workshopId, String words) {}

    static ClosePart of(Workshop workshop, ZoneId zone, String nextId) {
        Close close = new Close(workshop);
        Sequel sequel = workshop.sequel();
        Sequel.Next next = sequel.next();
        Sequel.From from = sequel.from();
        LocalDate review = sequel.reviewOn() == null ? close.usualReview(zone) : sequel.reviewOn();
        return new ClosePart(
                workshop.id(),
                nextId,
                List.of(Purpose.values()),
                Wording.day(workshop.book(), close.bestBefore(zone)),
                next == null
                        ? null
                        : new Link(next.workshopId(), next.purpose().title(workshop.book())),
                from == null
                        ? null
                        : new Link(from.workshopId(), from.purpose().title(workshop.book())),
                review,
                sequel.reviewOn() != null,
                Wording.day(workshop.book(), review));
    }
}
