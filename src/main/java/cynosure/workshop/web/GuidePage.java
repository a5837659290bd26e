package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.workshop.activity.Trap;
import cynosure.workshop.activity.Trouble;
import java.util.List;

/// What to do when it gets difficult: signs in the room and known traps, for those who lead.
public record GuidePage(
        Phrasebook book, String url, String product, List<Trouble> troubles, List<Trap> traps)
        implements Spoken {

    static GuidePage of(Looking looking) {
        return new GuidePage(
                looking.book(),
                looking.url(),
                looking.workshop().plan().product(),
                Trouble.all(looking.book()),
                List.of(Trap.values()));
    }
}
