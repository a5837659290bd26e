package cynosure.workshop.web;

import cynosure.workshop.activity.Trap;
import cynosure.workshop.activity.Trouble;
import java.util.List;

/// What to do when it gets difficult: signs in the room and known traps, for those who lead.
public record GuidePage(String url, String product, List<Trouble> troubles, List<Trap> traps) {

    static GuidePage of(Looking looking) {
        return new GuidePage(
                looking.url(),
                looking.workshop().plan().product(),
                Trouble.all(),
                List.of(Trap.values()));
    }
}
