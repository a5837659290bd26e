package cynosure.workshop;

import cynosure.ids.Secrets;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Following.KeepsakeLinked;
import cynosure.workshop.Following.KeepsakeRevoked;
import cynosure.workshop.Following.NextPlanned;
import cynosure.workshop.Following.ReviewSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/// What is done once a workshop is over: saying when the decision is looked at again, planning the
/// session in which it goes on, and keeping a link to what one takes home.
public record Close(Workshop workshop) {

    private static final int REVIEW_YEARS_MAX = 5;

    /// A decision is looked at again after half a year, unless somebody says otherwise.
    private static final int REVIEW_MONTHS = 6;

    public List<Happening> reviewOn(LocalDate day, LocalDate today) {
        over();
        if (day.isBefore(today) || day.isAfter(today.plusYears(REVIEW_YEARS_MAX))) {
            throw Fault.mistake(Problem.said("workshop.review-day.far"));
        }
        return day.equals(workshop.sequel().reviewOn()) ? List.of() : List.of(new ReviewSet(day));
    }

    /// Plans the next session, once: whoever asks again gets the one that was planned.
    public List<Happening> goOn(String workshopId, Purpose purpose, ZoneId zone) {
        over();
        return workshop.sequel().next() == null
                ? List.of(new NextPlanned(workshopId, purpose, bestBefore(zone)))
                : List.of();
    }

    /// Makes the link under which a participant finds what they take home.
    public List<Happening> keep(String personId, String secret) {
        over();
        if (workshop.participant(personId).isEmpty()) {
            throw Fault.forbidden(Problem.said("workshop.no-seat.keep"));
        }
        return List.of(new KeepsakeLinked(personId, Secrets.hash(secret)));
    }

    /// Takes a link back: one's own, or as somebody who leads, anybody's.
    public List<Happening> revoke(String personId, String by) {
        if (!by.equals(personId)) {
            workshop.lead(by);
        }
        return workshop.sequel().keepsakes().containsKey(personId)
                ? List.of(new KeepsakeRevoked(personId))
                : List.of();
    }

    /// The day by which the next session is best held.
    public LocalDate bestBefore(ZoneId zone) {
        return ended(zone).plusDays(Purpose.DAYS);
    }

    /// When to look at the decision again, where nobody has said.
    public LocalDate usualReview(ZoneId zone) {
        return ended(zone).plusMonths(REVIEW_MONTHS);
    }

    private LocalDate ended(ZoneId zone) {
        Instant end =
                Objects.requireNonNullElse(workshop.course().finishedAt(), workshop.plan().at());
        return end.atZone(zone).toLocalDate();
    }

    private void over() {
        if (!workshop.finished()) {
            throw Fault.conflict(Problem.said("workshop.not-over"));
        }
    }
}
