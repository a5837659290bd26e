package cynosure.bets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An opportunity or an intervention: a card on the board.
///
/// @param number what people call it, such as 12; counts the cards of the board from 1
/// @param serves the id of the input that an opportunity moves, or of the opportunity that an
///   intervention tries
/// @param since since when it is in its column
/// @param version counts what was written on it, so that nobody overwrites unseen words
/// @param blocked null while it can go on
/// @param placed null before the start
/// @param settlement null until it is settled
/// @param withdrawn null unless it was taken off
public record Bet(
        String id,
        long number,
        Level level,
        String serves,
        Draft draft,
        Terms terms,
        Column column,
        Instant made,
        String madeBy,
        Instant since,
        int version,
        @Nullable Blocked blocked,
        @Nullable Placed placed,
        List<Amendment> amendments,
        @Nullable Settlement settlement,
        @Nullable Withdrawn withdrawn) {

    public Bet {
        amendments = List.copyOf(amendments);
    }

    static Bet made(
            String id,
            long number,
            Level level,
            String serves,
            Draft draft,
            Instant at,
            String by) {
        return new Bet(
                id,
                number,
                level,
                serves,
                draft,
                Terms.UNSAID,
                Column.SHELF,
                at,
                by,
                at,
                1,
                null,
                null,
                List.of(),
                null,
                null);
    }

    public String title() {
        return draft.title();
    }

    /// Whether it is still to be tried, or being tried, or looked back at.
    public boolean open() {
        return column != Column.CLOSED;
    }

    Bet serving(String other) {
        return with(other, draft, terms, version + 1);
    }

    Bet written(Draft changed) {
        return with(serves, changed, terms, version + 1);
    }

    Bet held(Terms changed) {
        return with(serves, draft, changed, version + 1);
    }

    Bet amended(Amendment amendment) {
        List<Amendment> all = new ArrayList<>(amendments);
        all.add(amendment);
        return new Bet(
                id,
                number,
                level,
                serves,
                draft,
                amendment.after(),
                column,
                made,
                madeBy,
                since,
                version + 1,
                blocked,
                placed,
                all,
                settlement,
                withdrawn);
    }

    Bet moved(Column to, Instant at) {
        return new Bet(
                id,
                number,
                level,
                serves,
                draft,
                terms,
                to,
                made,
                madeBy,
                at,
                version,
                blocked,
                placed,
                amendments,
                settlement,
                withdrawn);
    }

    Bet blocked(@Nullable Blocked by) {
        return new Bet(
                id,
                number,
                level,
                serves,
                draft,
                terms,
                column,
                made,
                madeBy,
                since,
                version,
                by,
                placed,
                amendments,
                settlement,
                withdrawn);
    }

    Bet placed(@Nullable Placed now) {
        return new Bet(
                id,
                number,
                level,
                serves,
                draft,
                terms,
                column,
                made,
                madeBy,
                since,
                version,
                blocked,
                now,
                amendments,
                settlement,
                withdrawn);
    }

    /// Off the board, with how it ended; or back in review, without an ending.
    Bet settled(@Nullable Settlement ending, Instant at) {
        return new Bet(
                id,
                number,
                level,
                serves,
                draft,
                terms,
                ending == null ? Column.REVIEW : Column.CLOSED,
                made,
                madeBy,
                at,
                version + 1,
                null,
                placed,
                amendments,
                ending,
                withdrawn);
    }

    /// Off the board, or back among the ideas.
    Bet withdrawn(@Nullable Withdrawn now, Instant at) {
        return new Bet(
                id,
                number,
                level,
                serves,
                draft,
                terms,
                now == null ? Column.SHELF : Column.CLOSED,
                made,
                madeBy,
                at,
                version + 1,
                null,
                placed,
                amendments,
                settlement,
                now);
    }

    private Bet with(String serves, Draft draft, Terms terms, int version) {
        return new Bet(
                id,
                number,
                level,
                serves,
                draft,
                terms,
                column,
                made,
                madeBy,
                since,
                version,
                blocked,
                placed,
                amendments,
                settlement,
                withdrawn);
    }
}
