package cynosure.discovery.web;

import cynosure.discovery.Act;
import cynosure.framework.Dimension;
import cynosure.people.Person;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/// What somebody asked for: what was sent, by whom, and under which id.
record Call(Person person, Act act, Sent sent) {

    static Call of(Person person, HttpServletRequest request) {
        Sent sent = Sent.in(request);
        return new Call(person, new Act(sent.actId(), person.id()), sent);
    }

    String text(String field) {
        return sent.text(field);
    }

    List<String> all(String field) {
        return sent.all(field);
    }

    /// A whole number; 0 for what is none.
    long number(String field) {
        return sent.number(field).orElse(0L);
    }

    /// A dimension nobody chose is "other".
    Dimension dimension() {
        return sent.one("dimension", Dimension.values()).orElse(Dimension.OTHER);
    }
}
