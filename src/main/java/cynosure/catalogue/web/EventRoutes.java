package cynosure.catalogue.web;

import cynosure.catalogue.Descriptions;
import cynosure.catalogue.Entries;
import cynosure.catalogue.Entry;
import cynosure.catalogue.Said;
import cynosure.catalogue.Subject;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import cynosure.web.Sent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One event, and what people say of it.
@Controller
class EventRoutes {

    static final String ONE = "/catalogue/event";

    private static final int FIELDS_MAX = 200;

    private final Entries entries;
    private final Descriptions descriptions;
    private final Showing showing;

    EventRoutes(Entries entries, Descriptions descriptions, Showing showing) {
        this.entries = entries;
        this.descriptions = descriptions;
        this.showing = showing;
    }

    @GetMapping(ONE)
    Reply show(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean describe) {
        Entry entry = find(name);
        return reply(showing.page(entry, form(entry), describe, Problems.NONE), 200);
    }

    /// Says anew whatever was changed of the event and its properties.
    @PostMapping(ONE)
    Reply describe(HttpServletRequest request, @AuthenticationPrincipal Person person) {
        Sent sent = Sent.in(request);
        Entry entry = find(sent.text("name"));
        List<Change> changes = changes(entry, sent);
        Problems problems = Problems.NONE;
        for (Change change : changes) {
            problems = problems.and(change.said().problems());
        }
        if (!problems.none()) {
            return reply(showing.page(entry, sent(entry, sent), true, problems), 422);
        }
        try {
            for (Change change : changes) {
                descriptions.write(change.of(), change.seen(), change.said(), person);
            }
        } catch (Fault outrun) {
            return reply(
                    showing.page(find(entry.name()), sent(entry, sent), true, outrun.problems()),
                    409);
        }
        return Reply.see(EventWords.href(entry.name()));
    }

    private record Change(Subject of, int seen, Said said) {}

    private Entry find(String name) {
        return entries.of(name)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "catalogue.no-event",
                                        "There is no event “%s”."
                                                .formatted(EventWords.brief(name, 80)),
                                        "Look for it in the catalogue."));
    }

    private static List<Change> changes(Entry entry, Sent sent) {
        List<Change> changes = new ArrayList<>();
        Said whole = new Said(sent.text("words"), sent.text("owner"), false);
        if (!whole.equals(entry.words())) {
            changes.add(new Change(Subject.event(entry.name()), version(sent, "version"), whole));
        }
        for (Entry.Property property : described(entry)) {
            int place = place(sent, property.name());
            if (place < 0) {
                continue;
            }
            Said said = new Said(sent.text("words." + place), "", sent.has("required." + place));
            if (!said.equals(property.words())) {
                changes.add(
                        new Change(
                                new Subject(entry.name(), property.name()),
                                version(sent, "version." + place),
                                said));
            }
        }
        return changes;
    }

    private static int place(Sent sent, String property) {
        for (int place = 0; place < FIELDS_MAX; place++) {
            if (sent.has("property." + place) && sent.text("property." + place).equals(property)) {
                return place;
            }
        }
        return -1;
    }

    private static EventPage.Form form(Entry entry) {
        List<EventPage.Field> fields = new ArrayList<>();
        for (Entry.Property property : described(entry)) {
            fields.add(
                    new EventPage.Field(
                            fields.size(),
                            property.name(),
                            property.words().words(),
                            property.words().required(),
                            property.said() == null ? 0 : property.said().version()));
        }
        return new EventPage.Form(
                entry.words().words(),
                entry.words().owner(),
                entry.said() == null ? 0 : entry.said().version(),
                fields);
    }

    /// The form as it was sent, so that nothing typed is lost.
    private static EventPage.Form sent(Entry entry, Sent sent) {
        List<EventPage.Field> fields = new ArrayList<>();
        for (EventPage.Field field : form(entry).fields()) {
            int place = place(sent, field.name());
            fields.add(
                    place < 0
                            ? field
                            : new EventPage.Field(
                                    field.place(),
                                    field.name(),
                                    sent.text("words." + place),
                                    sent.has("required." + place),
                                    field.version()));
        }
        return new EventPage.Form(
                sent.text("words"), sent.text("owner"), form(entry).version(), fields);
    }

    private static List<Entry.Property> described(Entry entry) {
        return entry.properties().subList(0, Math.min(FIELDS_MAX, entry.properties().size()));
    }

    private static int version(Sent sent, String field) {
        return sent.number(field).orElse(0L).intValue();
    }

    private static Reply reply(EventPage page, int status) {
        return new Reply.Page("catalogue/event.jte", page.name(), "events", page, status);
    }
}
