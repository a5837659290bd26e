package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Column;
import cynosure.bets.Kind;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.Overdue;
import cynosure.framework.Input;
import cynosure.web.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A card as everybody sees it on the board, wherever it stands in the order.
///
/// @param days in its column, in whole days
/// @param aging whether that is longer than such bets usually take
/// @param blocked what it waits for; empty while it can go on
/// @param due the day on which it is looked back at, in words; empty while nobody has said one
/// @param late days since that day, for a bet that runs; 0 before
/// @param mark the name of the icon and the hue of its input; empty where the input was let go
/// @param input the name of that input
/// @param inputId its id
/// @param inside the title of the opportunity that it tries; empty for an opportunity
/// @param up the ids of the elements on its way up, nearest first
public record CardFace(
        String betId,
        long number,
        String title,
        Level level,
        Column column,
        Kind kind,
        String team,
        @Nullable Integer confidence,
        long days,
        boolean aging,
        String blocked,
        String due,
        long late,
        String mark,
        String input,
        String inputId,
        String inside,
        List<String> up) {

    static CardFace of(Ladder ladder, Bet bet, Day day) {
        Optional<Input> input = ladder.input(bet);
        Optional<Bet> above =
                bet.level() == Level.INTERVENTION
                        ? ladder.board().find(bet.serves())
                        : Optional.empty();
        return new CardFace(
                bet.id(),
                bet.number(),
                bet.title(),
                bet.level(),
                bet.column(),
                bet.draft().kind(),
                bet.draft().team(),
                bet.draft().confidence(),
                Overdue.days(bet, day.today(), day.zone()),
                Overdue.aging(bet, day.today(), day.zone()),
                bet.blocked() == null ? "" : bet.blocked().why(),
                Optional.ofNullable(bet.terms().due()).map(Dates::day).orElse(""),
                late(bet, day.today()),
                input.map(one -> one.dimension().name().toLowerCase(Locale.ROOT)).orElse(""),
                input.map(Input::name).orElse(""),
                input.map(Input::id).orElse(""),
                above.map(Bet::title).orElse(""),
                Stream.concat(
                                above.map(Bet::id).map(CardFace::id).stream(),
                                input.stream().flatMap(one -> way(ladder, one)))
                        .toList());
    }

    private static long late(Bet bet, LocalDate today) {
        LocalDate due = bet.terms().due();
        return due == null || bet.placed() == null || bet.column() == Column.CLOSED
                ? 0
                : Math.max(0, ChronoUnit.DAYS.between(due, today));
    }

    private static Stream<String> way(Ladder ladder, Input input) {
        return Stream.concat(Stream.of(input), ladder.framework().way(input).stream())
                .map(node -> TreeView.id(node.id()));
    }

    static String id(String betId) {
        return "card-" + betId;
    }

    public String id() {
        return id(betId);
    }

    public String href() {
        return Places.bet(betId);
    }

    public Slot slot() {
        return new Slot(level, column);
    }

    /// Whether no living input is at the end of its way.
    public boolean adrift() {
        return mark.isEmpty();
    }

    boolean serves(String id) {
        return inputId.equals(id);
    }

    /// How long it has been in its column.
    public String stay() {
        return switch ((int) Math.min(days, 2)) {
            case 0 -> "new today";
            case 1 -> "one day here";
            default -> days + " days here";
        };
    }

    /// What is to be said of the day on which it is looked back at; empty where there is nothing.
    public String lookBack() {
        if (due.isEmpty()) {
            return "";
        }
        return switch ((int) Math.min(late, 2)) {
            case 0 -> "look back on " + due;
            case 1 -> "due yesterday";
            default -> "due " + late + " days ago";
        };
    }

    /// Kind, team and confidence in a line.
    public String facts() {
        return Stream.of(
                        kind.label(),
                        team,
                        confidence == null ? "" : confidence + "\u00a0%\u00a0sure")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public String upIds() {
        return String.join(" ", up);
    }
}
