package cynosure.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import cynosure.web.WithOneServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/// A room with Flo, who leads, and with Ada and Ben, for tests that go through its pages without
/// scripts.
abstract class RoomCase extends WithOneServer {

    Browserless flo;
    Browserless ada;
    Browserless ben;
    String room;
    String join;

    @BeforeEach
    void gather() {
        flo = Browserless.owner(server);
        flo.open("/workshops/new");
        Opened plan = flo.send("/workshops", Map.of("product", "The record shop", "minutes", "60"));
        room = plan.path().replace("/workshops/", "/rooms/");
        String link = plan.one(".secret code").text();
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

    /// Somebody with a browser that nobody knows.
    Browserless stranger() {
        return Browserless.stranger(server);
    }

    /// Makes the agenda these activities: steps a1, a2 … of five minutes each.
    void agenda(String... activities) {
        List<Map.Entry<String, String>> form = new ArrayList<>();
        for (String activity : activities) {
            form.add(Map.entry("step", "a" + (form.size() / 3 + 1)));
            form.add(Map.entry("activity", activity));
            form.add(Map.entry("minutes", "5"));
        }
        String plan = room.replace("/rooms/", "/workshops/");
        flo.open(plan);
        assertThat(flo.sendAll(plan + "/agenda", form).status()).isEqualTo(200);
    }

    void move(String step) {
        flo.open(room);
        flo.send(room + "/step", Map.of("to", step));
    }

    void reveal(String step) {
        flo.send(room + "/reveal/" + step, Map.of());
    }

    void propose(Browserless person, String name) {
        person.open(room);
        person.send(
                room + "/candidates/0",
                Map.of("name", name, "increase", "orders", "measure", "counting them"));
    }

    /// The end of the address that a form on this page is sent to, after what is given.
    static String after(Opened page, String start) {
        String action = page.one("form[action*=" + start + "]").attr("action");
        return action.substring(action.indexOf(start) + start.length());
    }
}
