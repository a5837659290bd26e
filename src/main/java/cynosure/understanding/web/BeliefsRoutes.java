package cynosure.understanding.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.understanding.Happening;
import cynosure.understanding.Limits;
import cynosure.understanding.Templates;
import cynosure.understanding.Tenet;
import cynosure.understanding.Understanding;
import cynosure.understanding.Understandings;
import cynosure.web.Reply;
import cynosure.workshop.JobFunction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All beliefs, the map of them, and the form for a new one.
@Controller
class BeliefsRoutes {

    /// Those who see first what is put off, and are asked last.
    private static final List<JobFunction> ASKED =
            List.of(JobFunction.DESIGN, JobFunction.ENGINEERING);

    private static final Comparator<BeliefEntry> WORTH_TALKING =
            Comparator.comparing((BeliefEntry entry) -> entry.spread().distance())
                    .reversed()
                    .thenComparing(entry -> Math.abs(entry.spread().average() - 50))
                    .thenComparing(BeliefEntry::words);

    private final Understandings understandings;
    private final Edges edges;
    private final Around around;
    private final Ids ids;

    BeliefsRoutes(Understandings understandings, Edges edges, Around around, Ids ids) {
        this.understandings = understandings;
        this.edges = edges;
        this.around = around;
        this.ids = ids;
    }

    @GetMapping(BeliefsPage.ALL)
    Reply all(
            @AuthenticationPrincipal Person person, @RequestParam(defaultValue = "") String kind) {
        return page(200, person, kind(kind), Problems.NONE);
    }

    /// @param about the id of what in the tree it is about
    @GetMapping(BeliefsPage.ALL + "/new")
    Reply form(
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String words) {
        return form(200, words, "", about, "", -1, List.of(), Problems.NONE);
    }

    /// @param template the number of a sentence with blanks; otherwise it was written freely
    @PostMapping(BeliefsPage.ALL)
    Reply write(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String percent,
            @RequestParam(defaultValue = "") String template,
            @RequestParam(required = false) @Nullable List<String> blank) {
        List<String> blanks = blank == null ? List.of() : blank;
        Templates.@Nullable Sentence sentence = sentence(template);
        boolean filled = blanks.stream().anyMatch(one -> !one.isBlank());
        String plain =
                Around.line(sentence == null ? words : filled ? sentence.filled(blanks) : "");
        Problems problems = Limits.ofTenet(plain);
        if (!percent.isBlank()) {
            problems = problems.and(Limits.ofSure(percent.strip()));
        }
        if (!problems.none()) {
            int number = sentence == null ? -1 : sentence.number();
            return form(422, words, kind, about, percent, number, blanks, problems);
        }
        Tenet.Kind chosen = kind(kind);
        if (chosen == null) {
            chosen = sentence == null ? Tenet.Kind.CUSTOMERS : sentence.kind();
        }
        String id = ids.next();
        understandings.add(
                new Happening.TenetWritten(id, chosen, plain, around.knows(about) ? about : "", ""),
                person);
        if (!percent.isBlank()) {
            understandings.add(
                    new Happening.SureSaid(id, Integer.parseInt(percent.strip()), ""), person);
        }
        return Reply.see(BeliefPage.href(id));
    }

    /// Somebody says what they do, so that one sees whose word is missing.
    @PostMapping(BeliefsPage.ALL + "/seat")
    Reply sit(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String function) {
        JobFunction chosen =
                Stream.of(JobFunction.values())
                        .filter(one -> one.name().equals(function))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Fault.mistake(
                                                "understanding.seat",
                                                "There is no such seat.",
                                                "Choose the nearest from the list."));
        if (understandings.now().seats().get(person.id()) != chosen) {
            understandings.add(new Happening.SeatChosen(chosen), person);
        }
        return Reply.see(BeliefsPage.ALL);
    }

    private Reply page(int status, Person person, Tenet.@Nullable Kind kind, Problems problems) {
        Understanding now = understandings.now();
        List<Tenet> tenets =
                now.all().stream()
                        .filter(tenet -> kind == null || tenet.now().kind() == kind)
                        .toList();
        List<BeliefEntry> held =
                tenets.stream()
                        .filter(tenet -> tenet.stand() != Tenet.Stand.GIVEN_UP)
                        .map(tenet -> BeliefEntry.of(tenet, around))
                        .toList();
        List<BeliefEntry> placed = new ArrayList<>(held);
        placed.removeIf(entry -> entry.spread().silent());
        if (kind == null || kind == Tenet.Kind.CAUSES) {
            placed.addAll(edges.all());
        }
        placed.sort(WORTH_TALKING);
        for (int i = 0; i < placed.size(); i++) {
            placed.set(i, placed.get(i).numbered(i + 1));
        }
        boolean written = !now.all().isEmpty();
        BeliefsPage page =
                new BeliefsPage(
                        kind,
                        List.copyOf(placed),
                        held.stream().filter(entry -> entry.spread().silent()).toList(),
                        tenets.stream()
                                .filter(tenet -> tenet.stand() == Tenet.Stand.GIVEN_UP)
                                .map(tenet -> BeliefEntry.of(tenet, around))
                                .toList(),
                        placed.isEmpty() ? "" : BeliefMap.draw(placed),
                        written
                                ? ASKED.stream().filter(one -> !now.heard(one)).toList()
                                : List.of(),
                        now.seats().get(person.id()),
                        problems);
        return new Reply.Page(
                "understanding/beliefs.jte", "What we believe", "north-star", page, status);
    }

    private Reply form(
            int status,
            String words,
            String kind,
            String about,
            String percent,
            int template,
            List<String> blanks,
            Problems problems) {
        return new Reply.Page(
                "understanding/belief-new.jte",
                "Write down a belief",
                "north-star",
                new BeliefForm(
                        words, kind, about, percent, template, blanks, around.nodes(), problems),
                status);
    }

    private static Tenet.@Nullable Kind kind(String name) {
        return Stream.of(Tenet.Kind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Templates.@Nullable Sentence sentence(String number) {
        return Templates.beliefs().stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .findFirst()
                .orElse(null);
    }
}
