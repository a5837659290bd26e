package cynosure.bets.web;

import cynosure.bets.BoardChanged;
import cynosure.bets.Happening;
import cynosure.bets.Ladder;
import cynosure.web.Live;
import cynosure.web.Pieces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells open pages what an act changed. The whole board looks the same to everyone, so what looks
/// otherwise than before travels in the message itself: cards, counts, and which cards a column
/// shows in which order. A page with swimlanes or a filter fetches its board anew.
@Component
class BoardTelling {

    /// Told to pages that look at the board in a way of their own.
    static final String ACTED = "acted-on-board";

    private final Live live;
    private final Pieces pieces;
    private final Here here;
    private final MovePanels panels;

    BoardTelling(Live live, Pieces pieces, Here here, MovePanels panels) {
        this.live = live;
        this.pieces = pieces;
        this.here = here;
        this.panels = panels;
    }

    @EventListener
    void tell(BoardChanged changed) {
        here.framework()
                .ifPresent(
                        framework ->
                                live.tell(
                                        BoardRoutes.TOPIC,
                                        new Live.Change(
                                                changed.after().version(),
                                                List.of(ACTED),
                                                changes(
                                                        new Ladder(framework, changed.before()),
                                                        new Ladder(framework, changed.after()),
                                                        changed.done().happenings()))));
    }

    private Map<String, String> changes(Ladder before, Ladder after, List<Happening> happenings) {
        Differences differences = Differences.between(before, after, happenings, panels.day());
        Map<String, String> htmlById = new LinkedHashMap<>();
        differences
                .cards()
                .forEach(
                        card ->
                                htmlById.put(
                                        card.face().id(),
                                        pieces.render("bets/on-board.jte", card)));
        differences
                .windows()
                .forEach(
                        window ->
                                htmlById.put(
                                        "window-" + window.slot().key(),
                                        pieces.render("bets/window.jte", window)));
        differences
                .counts()
                .forEach(
                        count ->
                                htmlById.put(
                                        "count-" + count.slot().key(),
                                        pieces.render("bets/count.jte", count)));
        return htmlById;
    }
}
