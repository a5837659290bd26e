package cynosure.bets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An opportunity or an intervention: a card on the board.
///
/// @param serves the id of the input that an opportunity moves, or of the opportunity that an
///   intervention tries
/// @param version counts what was written on it, so that nobody overwrites unseen words
public record Bet(
        Origin origin,
        String serves,
        Draft draft,
        Terms terms,
        int version,
        Whereabouts whereabouts,
        Course course) {

    /// What never changes of a card.
    ///
    /// @param number what people call it, such as 12; counts the cards of the board from 1
    public record Origin(String id, long number, Level level, Instant made, String by) {}

    /// Where a card is.
    ///
    /// @param since since when it is in its column
    /// @param blocked null while it can go on
    public record Whereabouts(Column column, Instant since, @Nullable Blocked blocked) {}

    /// How a bet goes: placed, amended, settled, or taken off before it began.
    ///
    /// @param placed null before the start
    /// @param settlement null until it is settled
    /// @param withdrawn null unless it was taken off
    public record Course(
            @Nullable Placed placed,
            List<Amendment> amendments,
            @Nullable Settlement settlement,
            @Nullable Withdrawn withdrawn) {

        static final Course AHEAD = new Course(null, List.of(), null, null);

        public Course {
            amendments = List.copyOf(amendments);
        }

        Course amended(Amendment amendment) {
            List<Amendment> all = new ArrayList<>(amendments);
            all.add(amendment);
            return new Course(placed, all, settlement, withdrawn);
        }
    }

    static Bet made(Origin origin, String serves, Draft draft) {
        Whereabouts ideas = new Whereabouts(Column.SHELF, origin.made(), null);
        return new Bet(origin, serves, draft, Terms.UNSAID, 1, ideas, Course.AHEAD);
    }

    public String id() {
        return origin.id();
    }

    public long number() {
        return origin.number();
    }

    public Level level() {
        return origin.level();
    }

    public Instant made() {
        return origin.made();
    }

    public String madeBy() {
        return origin.by();
    }

    public String title() {
        return draft.title();
    }

    public Column column() {
        return whereabouts.column();
    }

    /// Since when it is in its column.
    public Instant since() {
        return whereabouts.since();
    }

    public @Nullable Blocked blocked() {
        return whereabouts.blocked();
    }

    public @Nullable Placed placed() {
        return course.placed();
    }

    public List<Amendment> amendments() {
        return course.amendments();
    }

    public @Nullable Settlement settlement() {
        return course.settlement();
    }

    public @Nullable Withdrawn withdrawn() {
        return course.withdrawn();
    }

    /// Whether it is still to be tried, or being tried, or looked back at.
    public boolean open() {
        return column() != Column.CLOSED;
    }

    Bet serving(String other) {
        return written(other, draft, terms, course);
    }

    Bet written(Draft changed) {
        return written(serves, changed, terms, course);
    }

    Bet held(Terms changed) {
        return written(serves, draft, changed, course);
    }

    Bet amended(Amendment amendment) {
        return written(serves, draft, amendment.after(), course.amended(amendment));
    }

    Bet moved(Column to, Instant at) {
        return at(new Whereabouts(to, at, blocked()), version, course);
    }

    Bet blocked(@Nullable Blocked by) {
        return at(new Whereabouts(column(), since(), by), version, course);
    }

    Bet placed(@Nullable Placed now) {
        return at(whereabouts, version, new Course(now, amendments(), settlement(), withdrawn()));
    }

    /// Off the board, with how it ended; or back in review, without an ending.
    Bet settled(@Nullable Settlement ending, Instant at) {
        Column to = ending == null ? Column.REVIEW : Column.CLOSED;
        Course ended = new Course(placed(), amendments(), ending, withdrawn());
        return at(new Whereabouts(to, at, null), version + 1, ended);
    }

    /// Off the board, or back among the ideas.
    Bet withdrawn(@Nullable Withdrawn now, Instant at) {
        Column to = now == null ? Column.SHELF : Column.CLOSED;
        Course ended = new Course(placed(), amendments(), settlement(), now);
        return at(new Whereabouts(to, at, null), version + 1, ended);
    }

    private Bet written(String serves, Draft draft, Terms terms, Course course) {
        return new Bet(origin, serves, draft, terms, version + 1, whereabouts, course);
    }

    private Bet at(Whereabouts now, int version, Course course) {
        return new Bet(origin, serves, draft, terms, version, now, course);
    }
}
