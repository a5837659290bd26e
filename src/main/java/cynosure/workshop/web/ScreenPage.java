package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.workshop.Participant;
import java.util.List;

/// The big screen: the stage in large type, the way in at a corner, nothing to press and nothing
/// private.
///
/// @param corner the way in is shown in the corner; in the lobby it is the stage itself
public record ScreenPage(
        Phrasebook book,
        String url,
        long version,
        RailView rail,
        StageView stage,
        Here here,
        boolean corner,
        String code,
        String qr)
        implements Spoken {

    /// More names than these would be too small to read.
    private static final int NAMES_MAX = 60;

    /// Who has come in, by name: the latest, and how many came before them.
    public record Here(
            Phrasebook book, String url, boolean lobby, List<Participant> people, int others)
            implements Spoken {}

    static ScreenPage of(Looking looking, String origin) {
        LobbyView wayIn = LobbyView.of(looking, origin);
        return new ScreenPage(
                looking.book(),
                looking.url(),
                looking.version(),
                RailView.of(looking),
                StageView.of(looking, origin),
                here(looking),
                !looking.workshop().finished(),
                wayIn.code(),
                wayIn.qr());
    }

    static Here here(Looking looking) {
        List<Participant> all = looking.workshop().participants();
        int others = Math.max(0, all.size() - NAMES_MAX);
        return new Here(
                looking.book(),
                looking.url(),
                !looking.workshop().started() && !looking.workshop().finished(),
                all.subList(others, all.size()),
                others);
    }
}
