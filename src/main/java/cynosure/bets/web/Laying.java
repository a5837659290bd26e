package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.web.BoardView.Lane;
import cynosure.bets.web.BoardView.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Lays the cards out in columns and swimlanes.
final class Laying {

    private static final String ADRIFT = "Their input was let go";
    private static final String NO_TEAM = "No team yet";

    private final Ladder ladder;
    private final Looking looking;
    private final Day day;
    private final Map<Slot, List<CardPiece>> cards = new HashMap<>();

    Laying(Ladder ladder, Looking looking, Day day) {
        this.ladder = ladder;
        this.looking = looking;
        this.day = day;
    }

    Section section(Level level) {
        return new Section(
                level,
                Slot.COLUMNS.stream().map(column -> column(new Slot(level, column))).toList(),
                switch (looking.lanes()) {
                    case NONE -> List.of();
                    case INPUT -> byInput(level);
                    case TEAM -> byTeam(level);
                });
    }

    /// A column with the cards that one looks at. Of the whole board only what can be seen is
    /// looked at closely.
    ColumnPiece column(Slot slot) {
        if (!looking.whole()) {
            return part(slot, "seen-" + slot.key(), any -> true);
        }
        List<Bet> all = ladder.board().in(slot.level(), slot.column());
        WindowPiece window = WindowPiece.of(slot, all);
        List<CardPiece> seen = new ArrayList<>();
        for (int place = 1; place <= window.betIds().size(); place++) {
            seen.add(new CardPiece(CardFace.of(ladder, all.get(place - 1), day), place));
        }
        return new ColumnPiece(
                slot,
                "list-" + slot.key(),
                true,
                CountPiece.of(ladder.board(), slot),
                window,
                seen);
    }

    private ColumnPiece part(Slot slot, String id, Predicate<CardFace> belongs) {
        List<CardPiece> mine =
                cards.computeIfAbsent(slot, this::shown).stream()
                        .filter(card -> belongs.test(card.face()))
                        .toList();
        List<CardPiece> seen = mine.stream().limit(WindowPiece.SHOWN).toList();
        return new ColumnPiece(
                slot,
                id,
                false,
                CountPiece.of(ladder.board(), slot),
                new WindowPiece(
                        slot,
                        seen.stream().map(card -> card.face().betId()).toList(),
                        mine.size() - seen.size()),
                seen);
    }

    /// The cards of a column that one looks at, with the places that they have in all of it.
    private List<CardPiece> shown(Slot slot) {
        List<Bet> all = ladder.board().in(slot.level(), slot.column());
        List<CardPiece> shown = new ArrayList<>();
        for (int place = 1; place <= all.size(); place++) {
            CardFace face = CardFace.of(ladder, all.get(place - 1), day);
            if (looking.shows(face)) {
                shown.add(new CardPiece(face, place));
            }
        }
        return shown;
    }

    private List<Lane> byInput(Level level) {
        Stream<Lane> inputs =
                ladder.framework().inputs().stream()
                        .map(
                                input ->
                                        lane(
                                                level,
                                                input.name(),
                                                input.id(),
                                                face -> face.serves(input.id())));
        return Stream.concat(inputs, Stream.of(lane(level, ADRIFT, "nothing", CardFace::adrift)))
                .filter(lane -> !empty(lane))
                .toList();
    }

    private List<Lane> byTeam(Level level) {
        List<String> teams = Stream.concat(ladder.board().teams().stream(), Stream.of("")).toList();
        return teams.stream()
                .map(
                        team ->
                                lane(
                                        level,
                                        team.isEmpty() ? NO_TEAM : team,
                                        "team" + teams.indexOf(team),
                                        face -> face.team().equals(team)))
                .filter(lane -> !empty(lane))
                .toList();
    }

    private Lane lane(Level level, String name, String key, Predicate<CardFace> belongs) {
        List<ColumnPiece> columns =
                Slot.COLUMNS.stream()
                        .map(column -> new Slot(level, column))
                        .map(slot -> part(slot, slot.key() + "-" + key, belongs))
                        .toList();
        return new Lane(name, mark(columns), columns);
    }

    /// The shape of the input that all cards of a lane serve; empty where they serve several.
    private static String mark(List<ColumnPiece> columns) {
        List<CardFace> faces =
                columns.stream()
                        .flatMap(column -> column.cards().stream())
                        .map(CardPiece::face)
                        .toList();
        boolean one = faces.stream().map(CardFace::input).distinct().count() == 1;
        return one ? faces.getFirst().mark() : "";
    }

    private static boolean empty(Lane lane) {
        return lane.columns().stream().allMatch(column -> column.cards().isEmpty());
    }
}
