package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import java.util.Map;

/// A workshop of an hour that Flo leads, Ada and Ben have joined, seen without scripts.
final class Gathering {

    final Browserless flo;
    final Browserless ada;
    final Browserless ben;
    final String room;
    final String plan;
    final String join;

    private final Cynosure.Running server;

    Gathering(Cynosure.Running server) {
        this(server, Map.of("product", "The record shop", "minutes", "60"));
    }

    /// @param asked what is said of the workshop when it is planned
    Gathering(Cynosure.Running server, Map<String, String> asked) {
        this.server = server;
        flo = Browserless.owner(server);
        flo.open("/workshops/new");
        Opened planned = flo.send("/workshops", asked);
        plan = planned.path();
        room = plan.replace("/workshops/", "/rooms/");
        String link = planned.one(".secret code").text();
        join = link.substring(link.indexOf("/join/"));
        ada = guest("Ada", "ENGINEERING");
        ben = guest("Ben", "PRODUCT");
    }

    Browserless guest(String name, String function) {
        Browserless guest = Browserless.stranger(server);
        guest.open(join);
        assertThat(guest.send(join, Map.of("name", name, "function", function)).path())
                .isEqualTo(room);
        return guest;
    }

    Browserless observer(String name) {
        Browserless observer = Browserless.stranger(server);
        observer.open(join);
        assertThat(observer.send(join, Map.of("name", name, "watching", "true")).path())
                .isEqualTo(room);
        return observer;
    }

    void move(String step) {
        flo.open(room);
        flo.send(room + "/step", Map.of("to", step));
    }

    /// The id by which the roles page knows somebody in the room.
    String idOf(String name) {
        return flo.open(room + "/roles")
                .page()
                .select(".roles li:contains(" + name + ") input[name=person]")
                .val();
    }
}
