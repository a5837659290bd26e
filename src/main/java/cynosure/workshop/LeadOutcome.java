package cynosure.workshop;

import cynosure.ids.Ids;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Concluding.FateDecided;
import cynosure.workshop.Concluding.FateLifted;
import cynosure.workshop.Concluding.InputsHandedOver;
import cynosure.workshop.Concluding.LinePutBack;
import cynosure.workshop.Concluding.LineRemoved;
import cynosure.workshop.Concluding.LineWritten;
import cynosure.workshop.Outcome.Ending;
import cynosure.workshop.Outcome.Fate;
import cynosure.workshop.Outcome.Line;
import cynosure.workshop.Outcome.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the facilitator writes down for the room: what is ruled out, what must be found out, who
/// does what, and what stays disputed. Everyone sees it as it is written.
public record LeadOutcome(Workshop workshop, String personId) {

    public static final int TEXT_LENGTH_MAX = 600;
    public static final int WHO_LENGTH_MAX = 120;

    public List<Happening> write(
            Topic topic, String text, String who, @Nullable LocalDate due, Ids ids) {
        return List.of(line(ids.next(), topic, text, who, due));
    }

    public List<Happening> correct(
            String lineId, String text, String who, @Nullable LocalDate due) {
        Line before = known(lineId);
        LineWritten after = line(lineId, before.topic(), text, who, due);
        boolean same =
                before.text().equals(after.text())
                        && before.who().equals(after.who())
                        && Objects.equals(before.due(), due);
        return same ? List.of() : List.of(after);
    }

    public List<Happening> remove(String lineId) {
        known(lineId);
        return gone(lineId) ? List.of() : List.of(new LineRemoved(lineId));
    }

    /// Takes back a removal.
    public List<Happening> putBack(String lineId) {
        known(lineId);
        return gone(lineId) ? List.of(new LinePutBack(lineId)) : List.of();
    }

    /// Rules a candidate out, or keeps it beside the adopted one; both for a reason.
    public List<Happening> decide(String candidateId, Fate fate, String reason) {
        onTheTable(candidateId);
        if (reason.isBlank()) {
            throw Fault.mistake(Problem.said("workshop.fate-reason"));
        }
        brief(reason);
        Ending ending = new Ending(fate, reason.strip());
        boolean same = workshop.outcome().of(candidateId).filter(ending::equals).isPresent();
        return same ? List.of() : List.of(new FateDecided(candidateId, fate, ending.reason()));
    }

    /// Neither ruled out nor kept any more.
    public List<Happening> leaveOpen(String candidateId) {
        return workshop.outcome().of(candidateId).isPresent()
                ? List.of(new FateLifted(candidateId))
                : List.of();
    }

    /// Hands inputs that came after the decision over to the team's North Star; none twice.
    ///
    /// @param known the names of the inputs that the North Star has
    public List<Happening> handOver(Set<String> known) {
        List<InputIdea> late = LateInputs.of(workshop, known);
        return late.isEmpty() ? List.of() : List.of(new InputsHandedOver(late, personId));
    }

    /// Lets the whole room see a candidate's last year as a picture, or its members alone again.
    public List<Happening> showYear(String candidateId, boolean shown) {
        if (workshop.candidate(candidateId).isEmpty() || !workshop.candidatesRevealed()) {
            throw Fault.notFound(Problem.said("workshop.no-candidate.table"));
        }
        return workshop.together().advised().showsYear(candidateId) == shown
                ? List.of()
                : List.of(new Advising.YearShown(candidateId, shown));
    }

    private LineWritten line(
            String id, Topic topic, String text, String who, @Nullable LocalDate due) {
        if (text.isBlank()) {
            throw Fault.mistake(Problem.said("workshop.outcome-text"));
        }
        brief(text);
        if (who.length() > WHO_LENGTH_MAX) {
            throw Fault.mistake(Problem.said("workshop.too-long.owner", WHO_LENGTH_MAX));
        }
        String owner = topic.owned() ? who.strip() : "";
        return new LineWritten(
                id, topic, text.strip(), owner, topic.owned() ? due : null, personId);
    }

    private static void brief(String text) {
        if (text.length() > TEXT_LENGTH_MAX) {
            throw Fault.mistake(Problem.said("workshop.too-long.line", TEXT_LENGTH_MAX));
        }
    }

    private Line known(String lineId) {
        return workshop.outcome()
                .line(lineId)
                .orElseThrow(() -> Fault.notFound(Problem.said("workshop.no-line")));
    }

    private boolean gone(String lineId) {
        return workshop.outcome().removed().contains(lineId);
    }

    private void onTheTable(String candidateId) {
        if (workshop.candidate(candidateId).isEmpty() || !workshop.candidatesRevealed()) {
            throw Fault.notFound(Problem.said("workshop.no-candidate.revealed"));
        }
    }
}
