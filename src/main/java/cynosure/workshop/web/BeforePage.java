package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import cynosure.workshop.Workshop;
import cynosure.workshop.record.Minutes;
import cynosure.workshop.record.MinutesOf;
import java.time.ZoneId;

/// The minutes of the session before, for those who go on from it.
///
/// @param room the way back
public record BeforePage(Minutes minutes, String room) implements Spoken {

    @Override
    public Phrasebook book() {
        return minutes.book();
    }

    static BeforePage of(Workshop before, ZoneId zone, String room) {
        return new BeforePage(MinutesOf.workshop(before, zone), room);
    }
}
