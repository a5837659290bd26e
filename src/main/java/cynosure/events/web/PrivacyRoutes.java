package cynosure.events.web;

import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.events.privacy.Door;
import cynosure.events.privacy.Privacy;
import cynosure.events.privacy.Rules;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is kept of people, for all sources and for each. The owner's alone.
@Controller
class PrivacyRoutes {

    static final String PAGE = "/events/privacy";
    private static final String ONE = PAGE + "/sources/{id}";
    private static final String TEMPLATE = "events/privacy/privacy.jte";
    private static final String SOURCE_TEMPLATE = "events/privacy/source.jte";
    private static final String FILES_NAME = "Files";

    private final Privacy privacy;
    private final Door door;
    private final EventSources sources;
    private final Workspaces workspaces;

    PrivacyRoutes(Privacy privacy, Door door, EventSources sources, Workspaces workspaces) {
        this.privacy = privacy;
        this.door = door;
        this.sources = sources;
        this.workspaces = workspaces;
    }

    @GetMapping(PAGE)
    Reply show(@AuthenticationPrincipal Person person) {
        ownerOnly(person);
        return Reply.page(TEMPLATE, "Privacy", "events", page(form(Privacy.ALL)));
    }

    @PostMapping(PAGE)
    Reply say(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String blocked,
            @RequestParam(defaultValue = "NONE") String pseudonyms,
            @RequestParam(defaultValue = "") String days) {
        ownerOnly(person);
        PrivacyForm sent = sent(PAGE, true, false, blocked, pseudonyms, days);
        if (!sent.problems().none()) {
            return Reply.again(TEMPLATE, "Privacy", "events", page(sent));
        }
        say(Privacy.ALL, sent.rules(), person);
        return Reply.see(PAGE);
    }

    @GetMapping(ONE)
    Reply show(@AuthenticationPrincipal Person person, @PathVariable String id) {
        ownerOnly(person);
        return Reply.page(SOURCE_TEMPLATE, "Privacy of " + name(id), "events", of(id));
    }

    @PostMapping(ONE)
    Reply say(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "no") String ips,
            @RequestParam(defaultValue = "") String blocked,
            @RequestParam(defaultValue = "") String pseudonyms,
            @RequestParam(defaultValue = "") String days) {
        ownerOnly(person);
        PrivacyForm sent = sent(path(id), false, ips.equals("yes"), blocked, pseudonyms, days);
        if (!sent.problems().none()) {
            return Reply.again(
                    SOURCE_TEMPLATE, "Privacy of " + name(id), "events", of(id).with(sent));
        }
        name(id);
        say(id, sent.rules(), person);
        return Reply.see(path(id));
    }

    /// Leaves out a property in which values looked like e-mail addresses.
    @PostMapping(ONE + "/blocked")
    Reply block(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name) {
        ownerOnly(person);
        name(id);
        PrivacyForm sent = PrivacyForm.of(path(id), false, privacy.said(id).blocking(name.strip()));
        if (sent.checked().problems().none()) {
            say(id, sent.rules(), person);
        }
        return Reply.see(path(id));
    }

    private void say(String source, Rules rules, Person by) {
        if (!rules.equals(privacy.said(source))) {
            privacy.say(source, rules, by);
        }
        door.changed();
    }

    private PrivacyPage page(PrivacyForm form) {
        door.note();
        List<PrivacyPage.SourceRow> rows = new ArrayList<>();
        rows.add(row(Privacy.FILES, FILES_NAME));
        for (EventSource source : sources.all()) {
            rows.add(row(source.id(), source.name()));
        }
        return new PrivacyPage(form, rows);
    }

    private PrivacyPage.SourceRow row(String id, String name) {
        long mails = of(id).mails().size();
        return new PrivacyPage.SourceRow(
                id,
                name,
                String.join(" ", SourcePrivacy.sentences(privacy.rules(id))),
                mails == 0
                        ? ""
                        : Words.count(mails, "property holds", "properties hold")
                                + " e-mail addresses, it seems");
    }

    private SourcePrivacy of(String id) {
        door.note();
        return SourcePrivacy.of(id, name(id), true, privacy, words(), path(id));
    }

    private PrivacyForm form(String source) {
        return PrivacyForm.of(PAGE, true, privacy.said(source));
    }

    private static PrivacyForm sent(
            String action,
            boolean forAll,
            boolean ips,
            String blocked,
            String pseudonyms,
            String days) {
        boolean known =
                new PrivacyForm(action, forAll, ips, "", "", "", Problems.NONE)
                        .choices().stream().anyMatch(one -> one.value().equals(pseudonyms));
        return new PrivacyForm(
                        action,
                        forAll,
                        ips,
                        blocked,
                        known ? pseudonyms : (forAll ? "NONE" : ""),
                        days,
                        Problems.NONE)
                .checked();
    }

    private String name(String id) {
        if (id.equals(Privacy.FILES)) {
            return FILES_NAME;
        }
        return sources.all().stream()
                .filter(source -> source.id().equals(id))
                .map(EventSource::name)
                .findFirst()
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "events.no-such-source",
                                        "There is no such source.",
                                        "All are listed on the page about sources."));
    }

    static String path(String id) {
        return PAGE + "/sources/" + id;
    }

    static void ownerOnly(Person person) {
        if (person.role() != Role.OWNER) {
            throw Fault.forbidden(
                    "events.owner-keeps-privacy",
                    "Only the owner says what is kept of people.",
                    "Ask the owner.");
        }
    }

    private Words words() {
        return Words.at(workspaces);
    }
}
