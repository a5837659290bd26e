package cynosure.bets.web;

import cynosure.bets.Draft;
import cynosure.bets.Kind;
import cynosure.bets.Pitch;
import cynosure.bets.Sentence;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Sent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody wants a card to say, as it was typed.
///
/// @param links one address a line
/// @param seen the version of the card that the person had before them
public record DraftForm(
        String title,
        Kind kind,
        String ifWe,
        String then,
        String team,
        String owner,
        String confidence,
        String value,
        String appetite,
        String signalDays,
        String problem,
        String who,
        String plan,
        String kill,
        String links,
        int seen) {

    static DraftForm of(Draft draft, int seen) {
        return new DraftForm(
                draft.title(),
                draft.kind(),
                draft.sentence().ifWe(),
                draft.sentence().then(),
                draft.team(),
                draft.owner(),
                written(draft.confidence()),
                written(draft.value()),
                written(draft.appetiteDays()),
                written(draft.signalDays()),
                draft.pitch().problem(),
                draft.pitch().who(),
                draft.pitch().plan(),
                draft.pitch().kill(),
                draft.links().stream().map(URI::toString).collect(Collectors.joining("\n")),
                seen);
    }

    static DraftForm from(Sent sent) {
        return new DraftForm(
                sent.text("title"),
                sent.one("kind", Kind.values()).orElse(Kind.FEATURE),
                sent.text("ifWe"),
                sent.text("then"),
                sent.text("team"),
                sent.text("owner"),
                sent.text("confidence"),
                sent.text("value"),
                sent.text("appetite"),
                sent.text("signalDays"),
                sent.text("problem"),
                sent.text("who"),
                sent.text("plan"),
                sent.text("kill"),
                sent.text("links"),
                new Typed(sent.text("seen")).whole().orElse(0));
    }

    /// The card as it would be; what can't be read is left out, and [#problems] says so.
    Draft draft() {
        return new Draft(
                title,
                kind,
                new Sentence(ifWe, then),
                team,
                owner,
                number(confidence),
                number(value),
                number(appetite),
                number(signalDays),
                new Pitch(problem, who, plan, kill),
                addresses().flatMap(line -> address(line).stream()).toList());
    }

    /// What can't be read.
    Problems problems() {
        List<Problem> problems = new ArrayList<>();
        unread(confidence, "bets.confidence", "how sure you are", problems);
        unread(value, "bets.value", "what it is worth", problems);
        unread(appetite, "bets.appetite", "how many days it may cost", problems);
        unread(signalDays, "bets.signal", "how many days the first sign takes", problems);
        addresses()
                .filter(line -> address(line).isEmpty())
                .forEach(
                        line ->
                                problems.add(
                                        Problem.of(
                                                "bets.links",
                                                "“%s” is no address of a page.".formatted(line),
                                                "Copy it from the browser: it begins with https://.")));
        return new Problems(problems);
    }

    DraftForm seen(int version) {
        return new DraftForm(
                title,
                kind,
                ifWe,
                then,
                team,
                owner,
                confidence,
                value,
                appetite,
                signalDays,
                problem,
                who,
                plan,
                kill,
                links,
                version);
    }

    private static void unread(String text, String code, String what, List<Problem> problems) {
        if (!text.isBlank() && number(text) == null) {
            problems.add(
                    Problem.of(
                            code,
                            "“%s” doesn't say %s.".formatted(text.strip(), what),
                            "Write a whole number, or leave it empty."));
        }
    }

    private static @Nullable Integer number(String text) {
        return new Typed(text).whole().orElse(null);
    }

    private Stream<String> addresses() {
        return links.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    static Optional<URI> address(String line) {
        try {
            return Optional.of(URI.create(line));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String written(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
