package cynosure.change;

import cynosure.change.ReviewAct.About;
import cynosure.change.ReviewAct.Held;
import cynosure.change.ReviewAct.Moved;
import cynosure.change.ReviewAct.StageChosen;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// When it is time to look again, reckoned from the product's stage and from what was changed or
/// looked at last.
///
/// @param stage how old the product is; empty until somebody says so, and then nothing is due
/// @param dues the metric, then the inputs; none without a stage
public record Agenda(Optional<Stage> stage, List<Due> dues) {

    private static final int INPUT_MONTHS_FROM = 3;
    private static final int INPUT_MONTHS_TO = 9;

    public Agenda {
        dues = List.copyOf(dues);
    }

    public enum State {
        NOT_YET,
        DUE,
        OVERDUE
    }

    /// Something that is looked at again.
    ///
    /// @param since when it was changed or looked at last
    /// @param looked whether it was looked at then, rather than changed
    /// @param on the day from which it is time
    /// @param latest the day after which it is overdue
    /// @param moved who moved the day, to when and why; empty when nobody did
    public record Due(
            About about,
            LocalDate since,
            boolean looked,
            LocalDate on,
            LocalDate latest,
            Optional<Moved> moved) {

        public State state(LocalDate today) {
            if (today.isBefore(on)) {
                return State.NOT_YET;
            }
            return today.isAfter(latest) ? State.OVERDUE : State.DUE;
        }
    }

    public static Agenda of(List<ReviewAct> acts, Walk walk) {
        Optional<Stage> stage =
                acts.reversed().stream()
                        .filter(StageChosen.class::isInstance)
                        .map(act -> ((StageChosen) act).stage())
                        .findFirst();
        if (stage.isEmpty() || walk.revisions().isEmpty()) {
            return new Agenda(stage, List.of());
        }
        Stage now = stage.get();
        return new Agenda(
                stage,
                List.of(
                        due(
                                About.METRIC,
                                walk.reigns().getLast().since(),
                                now.monthsFrom(),
                                now.monthsTo(),
                                acts,
                                walk.zone()),
                        due(
                                About.INPUTS,
                                walk.inputsSince(),
                                INPUT_MONTHS_FROM,
                                INPUT_MONTHS_TO,
                                acts,
                                walk.zone())));
    }

    private static Due due(
            About about, LocalDate changed, int from, int to, List<ReviewAct> acts, ZoneId zone) {
        Optional<LocalDate> looked =
                acts.reversed().stream()
                        .filter(act -> act instanceof Held held && held.about() == about)
                        .map(act -> LocalDate.ofInstant(act.at(), zone))
                        .findFirst()
                        .filter(day -> !day.isBefore(changed));
        LocalDate since = looked.orElse(changed);
        Optional<Moved> moved = moved(about, acts, since, zone);
        LocalDate on = moved.map(Moved::to).orElseGet(() -> since.plusMonths(from));
        LocalDate usual = since.plusMonths(to);
        LocalDate latest = moved.isPresent() && on.isAfter(usual) ? on : usual;
        return new Due(about, since, looked.isPresent(), on, latest, moved);
    }

    /// The last move since it was changed or looked at; an earlier one is done with.
    private static Optional<Moved> moved(
            About about, List<ReviewAct> acts, LocalDate since, ZoneId zone) {
        for (ReviewAct act : acts.reversed()) {
            if (act instanceof Held held && held.about() == about) {
                return Optional.empty();
            }
            if (act instanceof Moved moved && moved.about() == about) {
                boolean stands = !LocalDate.ofInstant(moved.at(), zone).isBefore(since);
                return stands ? Optional.of(moved) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
