package cynosure.change.web;

import cynosure.change.Ceremony;
import cynosure.change.Change;
import cynosure.change.Changes;
import cynosure.change.Drafts;
import cynosure.change.Drafts.Draft;
import cynosure.framework.Frameworks;
import cynosure.framework.Limits;
import cynosure.framework.Revision;
import cynosure.framework.Sentences;
import cynosure.measurement.SentenceField;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Prepares a change of metric, keeps it while it is prepared, and decides it.
@Controller
class CeremonyRoutes {

    private static final String HERE = "/north-star/change";
    private static final int DRAFT_MAX = 60_000;
    private static final Problem OUTRUN =
            Problem.of(
                    "change.outrun",
                    "The North Star was changed while you were preparing this. Nothing is lost: yours is in the form.",
                    "Look at what it says now, then decide again.");

    private final Ceremony ceremony;
    private final Changes changes;
    private final Drafts drafts;
    private final Preparing preparing;
    private final Reviewing reviewing;
    private final Frameworks frameworks;
    private final Sentences sentences;
    private final Almanac almanac;

    CeremonyRoutes(
            Ceremony ceremony,
            Changes changes,
            Drafts drafts,
            Preparing preparing,
            Reviewing reviewing,
            Frameworks frameworks,
            Sentences sentences,
            Almanac almanac) {
        this.ceremony = ceremony;
        this.changes = changes;
        this.drafts = drafts;
        this.preparing = preparing;
        this.reviewing = reviewing;
        this.frameworks = frameworks;
        this.sentences = sentences;
        this.almanac = almanac;
    }

    @GetMapping(HERE)
    Reply show(@AuthenticationPrincipal Person person) {
        Revision now = current();
        Optional<Draft> draft = drafts.of(person).filter(one -> !one.discarded());
        ChangeForm form =
                draft.map(one -> ChangeForm.from(one.fields()))
                        .orElseGet(() -> ChangeForm.empty(almanac.today(), now.number()));
        boolean older = draft.isPresent() && form.basedOn() != now.number();
        return page(
                200,
                form.basedOn(now.number()),
                person,
                older ? Problems.of(OUTRUN) : Problems.NONE);
    }

    @PostMapping(HERE)
    Reply decide(
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> sent) {
        Revision now = current();
        ChangeForm form = ChangeForm.from(sent);
        keep(sent, person);
        if (form.basedOn() != now.number()) {
            return page(409, form.basedOn(now.number()), person, Problems.of(OUTRUN));
        }
        Problems problems = preparing.problems(form, now.framework());
        if (!problems.none()) {
            return page(422, form, person, problems);
        }
        try {
            Change change = ceremony.decide(preparing.resolution(form, now), person);
            return Reply.see("/north-star/changes/" + change.id());
        } catch (Fault fault) {
            if (fault.kind() != Fault.Kind.CONFLICT) {
                throw fault;
            }
            return page(409, form.basedOn(current().number()), person, fault.problems());
        }
    }

    /// Keeps what somebody is preparing, for them alone.
    @PostMapping(HERE + "/draft")
    Reply keep(
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> sent) {
        boolean begun = keep((Map<String, List<String>>) sent, person);
        return new Reply.Carried(
                HERE,
                new Reply.Fragment("change/_kept.jte", begun ? "Kept as your draft." : "", 200));
    }

    @PostMapping(HERE + "/draft/removal")
    Reply discard(@AuthenticationPrincipal Person person) {
        drafts.discard(person);
        return Reply.see(HERE);
    }

    @PostMapping(HERE + "/draft/return")
    Reply bringBack(@AuthenticationPrincipal Person person) {
        drafts.bringBack(person);
        return Reply.see(HERE);
    }

    /// An empty form says nothing, and throws nothing away that can still be brought back.
    private boolean keep(Map<String, List<String>> sent, Person person) {
        Map<String, List<String>> fields = ChangeForm.kept(sent);
        int length = fields.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
        if (length > DRAFT_MAX) {
            throw new Fault(
                    Fault.Kind.UNREADABLE,
                    Problem.of(
                            "change.draft",
                            "This is too much to be kept as a draft.",
                            "Say it in fewer words."));
        }
        boolean begun = ChangeForm.from(sent).begun();
        boolean standing = drafts.of(person).filter(one -> !one.discarded()).isPresent();
        if (begun || standing) {
            drafts.keep(fields, person);
        }
        return begun;
    }

    private Reply page(int status, ChangeForm form, Person person, Problems problems) {
        Revision now = current();
        Optional<Draft> draft = drafts.of(person);
        @Nullable Change waiting = changes.waiting().orElse(null);
        CeremonyPage page =
                new CeremonyPage(
                        form,
                        now.framework(),
                        field(form),
                        preparing.predicted(now.framework()),
                        reviewing.tooEarly(),
                        draft.map(this::said).orElse(""),
                        draft.filter(Draft::discarded).isPresent(),
                        drafts.others(person).stream()
                                .map(
                                        other ->
                                                almanac.name(other.by())
                                                        + ", last on "
                                                        + almanac.at(other.at()))
                                .toList(),
                        waiting == null ? null : Recording.summary(waiting),
                        almanac.today(),
                        problems);
        return new Reply.Page(
                "change/ceremony.jte", "Change the metric", "north-star", page, status);
    }

    private String said(Draft draft) {
        return draft.discarded()
                ? "You threw away what you had prepared."
                : "This is your draft of " + almanac.at(draft.at()) + "; only you see it.";
    }

    private SentenceField field(ChangeForm form) {
        return SentenceField.of(
                "definition",
                "How it is counted",
                form.definition(),
                Limits.DEFINITION_MAX,
                form.name(),
                true,
                false,
                "",
                "",
                sentences.catalog(),
                sentences.book());
    }

    private Revision current() {
        return frameworks
                .current()
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "framework.none",
                                        "There is no North Star yet.",
                                        "Plan a workshop, or write one down."));
    }
}
