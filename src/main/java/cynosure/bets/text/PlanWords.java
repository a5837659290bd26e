package cynosure.bets.text;

import cynosure.bets.Bet;
import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Happening;
import cynosure.bets.Level;
import cynosure.bets.Limit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a plan does, each in a few words.
public final class PlanWords {

    private final Board before;
    private final UnaryOperator<String> names;
    private final Map<String, Happening.BetMade> made = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();
    private final Set<String> said = new LinkedHashSet<>();

    private PlanWords(Board before, UnaryOperator<String> names) {
        this.before = before;
        this.names = names;
    }

    /// @param names how an input or a result is called, by its id
    public static List<String> of(Board before, List<Happening> plan, UnaryOperator<String> names) {
        PlanWords words = new PlanWords(before, names);
        plan.forEach(words::note);
        plan.stream().map(words::inWords).forEach(words::say);
        return new ArrayList<>(words.said);
    }

    private void note(Happening happening) {
        if (happening instanceof Happening.BetMade one) {
            made.put(one.betId(), one);
        } else if (happening instanceof Happening.BetMoved(String id, Column to)) {
            columns.put(id, to);
        }
    }

    private void say(@Nullable String words) {
        if (words != null) {
            said.add(words);
        }
    }

    /// Null where another line says it already.
    private @Nullable String inWords(Happening happening) {
        boolean fresh = made.containsKey(happening.about());
        return switch (happening) {
            case Happening.BetMade one -> begun(one);
            case Happening.BetSettled one ->
                    title(one.betId())
                            + " comes with how it ended: "
                            + lower(one.outcome().label());
            case Happening.BetWithdrawn one ->
                    title(one.betId()) + (fresh ? " was taken off before" : " is taken off");
            case Happening.BetWritten one -> title(one.betId()) + " is written anew";
            case Happening.TermsSet one -> fresh ? null : title(one.betId()) + " has other terms";
            case Happening.TermsAmended one ->
                    "The terms of "
                            + title(one.betId())
                            + " change after its start, with the reason";
            case Happening.BetRehung one ->
                    title(one.betId()) + " serves “" + name(one.serves()) + "” now";
            case Happening.BetMoved one ->
                    fresh
                            ? null
                            : title(one.betId())
                                    + " moves to “"
                                    + one.to().word(level(one.betId()))
                                    + "”";
            case Happening.BetPlaced one -> fresh ? null : title(one.betId()) + " is placed";
            case Happening.BetBlocked one -> title(one.betId()) + " waits for: " + one.why();
            case Happening.EdgeTermsSet one ->
                    "What “" + name(one.nodeId()) + "” is held to changes";
            case Happening.ColumnLimited one -> limited(one);
            case Happening.BetRanked _,
                    Happening.BetFreed _,
                    Happening.BetReopened _,
                    Happening.BetUnplaced _,
                    Happening.BetBroughtBack _ ->
                    null;
        };
    }

    private String begun(Happening.BetMade one) {
        Column column = columns.getOrDefault(one.betId(), Column.SHELF);
        String what =
                one.level() == Level.OPPORTUNITY
                        ? "an opportunity for “" + name(one.serves()) + "”"
                        : "something to try for “" + name(one.serves()) + "”";
        String where = column == Column.SHELF ? "" : ", in “" + column.word(one.level()) + "”";
        return title(one.betId()) + " is " + what + where;
    }

    private static String limited(Happening.ColumnLimited one) {
        Limit limit = one.limit();
        String column = "“" + one.column().word(one.level()) + "” (" + plural(one.level()) + ")";
        List<String> parts = new ArrayList<>();
        if (limit.soft() != null) {
            parts.add("warns above " + limit.soft());
        }
        if (limit.hard() != null) {
            parts.add("holds " + limit.hard() + " at most");
        }
        return column + " " + (parts.isEmpty() ? "has no limit" : String.join(" and ", parts));
    }

    private static String plural(Level level) {
        return level.word().replaceFirst("y$", "ie") + "s";
    }

    private Level level(String betId) {
        return before.find(betId).map(Bet::level).orElse(Level.OPPORTUNITY);
    }

    private String title(String betId) {
        return "“" + name(betId) + "”";
    }

    private String name(String id) {
        Happening.BetMade one = made.get(id);
        return one != null
                ? one.draft().title()
                : before.find(id).map(Bet::title).orElseGet(() -> names.apply(id));
    }

    private static String lower(String label) {
        return label.startsWith("We ")
                ? "we " + label.substring(3)
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
