package cynosure.workshop.web;

import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.web.Speaking;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Every address of a workshop speaks its language. At the door, where it isn't known yet which
/// room is meant, it is the browser's; everything else speaks English.
@Component
class RoomSpeaking implements Speaking {

    private static final Pattern ROOM =
            Pattern.compile("/(?:rooms|workshops|screens|invitations|reading|kept)/([^/]+).*");
    private static final Pattern DOOR = Pattern.compile("/join(?:/([^/]*))?");

    private final Workshops workshops;

    RoomSpeaking(Workshops workshops) {
        this.workshops = workshops;
    }

    @Override
    public Phrasebook at(HttpServletRequest request) {
        String path = path(request);
        Matcher room = ROOM.matcher(path);
        if (room.matches()) {
            return workshops
                    .find(room.group(1))
                    .map(Workshop::book)
                    .orElse(Phrasebook.of(Language.ENGLISH));
        }
        Matcher door = DOOR.matcher(path);
        return door.matches()
                ? Optional.ofNullable(door.group(1))
                        .flatMap(workshops::openWithCode)
                        .map(Workshop::book)
                        .orElseGet(() -> atDoor(request))
                : Phrasebook.of(Language.ENGLISH);
    }

    /// The words for somebody who hasn't said yet which room they want.
    static Phrasebook atDoor(HttpServletRequest request) {
        List<Locale> spoken =
                request.getHeader("Accept-Language") == null
                        ? List.of()
                        : Collections.list(request.getLocales());
        return Phrasebook.of(Language.nearest(spoken));
    }

    /// What was asked for, also where it ended in an error and is answered from elsewhere.
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }
}
