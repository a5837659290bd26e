package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;

/// The room: where we are, the stage, and who is here.
///
/// @param goesOn there was a session before this one
/// @param version what the page has seen; the live stream begins after it
public record RoomPage(
        Phrasebook book,
        String url,
        long version,
        boolean leading,
        boolean goesOn,
        StandingView standing,
        RailView rail,
        StageView stage,
        PeopleView people,
        ThumbView thumb)
        implements Spoken {

    static RoomPage of(Looking looking, String origin, String act) {
        return new RoomPage(
                looking.book(),
                looking.url(),
                looking.version(),
                looking.leading(),
                looking.workshop().sequel().from() != null,
                StandingView.of(looking, looking.leading()),
                RailView.of(looking),
                StageView.of(looking, origin),
                PeopleView.of(looking),
                ThumbView.of(looking, act));
    }
}
