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

    /// Who has come in, by name.
    public record Here(Phrasebook book, String url, boolean lobby, List<Participant> people)
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
        return new Here(
                looking.book(),
                looking.url(),
                !looking.workshop().started() && !looking.workshop().finished(),
                looking.workshop().participants());
    }
}
