package cynosure.discovery.web;

import cynosure.discovery.Greenfield;
import cynosure.discovery.GreenfieldChanged;
import cynosure.web.Live;
import cynosure.web.Pieces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells open pages what a greenfield test has found; it looks the same to everyone.
@Component
class GreenfieldTelling {

    private final Live live;
    private final Pieces pieces;

    GreenfieldTelling(Live live, Pieces pieces) {
        this.live = live;
        this.pieces = pieces;
    }

    /// Ideas only ever come at the end. The last few are told again, since two can come at once.
    @EventListener
    void tell(GreenfieldChanged changed) {
        Greenfield test = changed.greenfield();
        Map<String, String> htmlById = new LinkedHashMap<>();
        int last = test.ideas().size();
        for (int number = Math.max(1, last - 2); number <= last; number++) {
            GreenfieldPage.IdeaPiece idea = GreenfieldPage.idea(test, number);
            htmlById.put(idea.id(), pieces.render("discovery/idea.jte", idea));
        }
        htmlById.put(
                "idea-count", pieces.render("discovery/count.jte", GreenfieldPage.count(test)));
        htmlById.put(
                "verdicts", pieces.render("discovery/verdicts.jte", GreenfieldPage.verdicts(test)));
        live.tell(
                GreenfieldPage.topic(test.id()),
                new Live.Change(test.version(), List.of(), htmlById));
    }
}
