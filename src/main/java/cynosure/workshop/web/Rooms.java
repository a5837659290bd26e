package cynosure.workshop.web;

import cynosure.framework.Frameworks;
import cynosure.framework.Revision;
import cynosure.framework.Standings;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.web.Live;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.Workshops.Held;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Opens a workshop's room for a person, after checking that they may come in.
@Component
class Rooms {

    private final Workshops workshops;
    private final Live live;
    private final Clock clock;
    private final Ids ids;
    private final PaperTray tray;
    private final Standings standings;
    private final Frameworks frameworks;

    Rooms(
            Workshops workshops,
            Live live,
            Clock clock,
            Ids ids,
            PaperTray tray,
            Standings standings,
            Frameworks frameworks) {
        this.workshops = workshops;
        this.live = live;
        this.clock = clock;
        this.ids = ids;
        this.tray = tray;
        this.standings = standings;
        this.frameworks = frameworks;
    }

    Looking look(String workshopId, Person person) {
        return look(workshops.held(workshopId), person);
    }

    Looking look(Held held, Person person) {
        return Looking.at(
                held,
                person,
                clock.instant(),
                live.present(topic(held.workshop().id())),
                ids.next(),
                tray.own(held.workshop(), person),
                standings::computes,
                () -> frameworks.current().map(Revision::framework));
    }

    static String url(Workshop workshop) {
        return "/rooms/" + workshop.id();
    }

    /// The room as the big screen sees it.
    ///
    /// @param url where the screen's page is
    Looking screen(Held held, String url) {
        return Looking.onScreen(
                held,
                clock.instant(),
                live.present(topic(held.workshop().id())),
                url,
                standings::computes);
    }

    static String topic(String workshopId) {
        return "workshop/" + workshopId;
    }
}
