package cynosure.objective.web;

import cynosure.objective.Fate;
import cynosure.objective.KeyResult;
import cynosure.objective.Objective.Stood;
import cynosure.objective.Said;
import cynosure.web.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody changed about an objective, in words: above all, where a goal was moved.
final class Changed {

    private Changed() {}

    static String between(Stood before, Stood after) {
        List<String> changes = new ArrayList<>();
        said(before.said(), after.said(), changes);
        if (!before.fate().equals(after.fate())) {
            changes.add(
                    switch (after.fate()) {
                        case Fate.Living _ -> "it was brought back";
                        case Fate.Retired(var why) -> "it was retired: " + why;
                        case Fate.Ended(var happened, var _) -> "it was ended: " + happened;
                    });
        }
        String all = changes.isEmpty() ? "nothing that shows" : String.join("; ", changes);
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    private static void said(Said before, Said after, List<String> changes) {
        if (!before.words().equals(after.words())) {
            changes.add("it said “%s”".formatted(before.words()));
        }
        if (!before.frame().equals(after.frame())) {
            changes.add("its days were " + before.frame().words());
        }
        if (!before.team().equals(after.team())) {
            changes.add(
                    before.team().isEmpty()
                            ? "it got a team"
                            : "it was with the team " + before.team());
        }
        for (KeyResult now : after.results()) {
            Optional<KeyResult> then = same(before, now);
            if (then.isEmpty()) {
                changes.add("“%s” came in".formatted(now.title()));
            } else if (!then.get().equals(now)) {
                changes.add(moved(then.get(), now));
            }
        }
        before.results().stream()
                .filter(one -> same(after, one).isEmpty())
                .forEach(one -> changes.add("“%s” went".formatted(one.title())));
        if (!before.bets().equals(after.bets())) {
            changes.add("its bets were chosen anew");
        }
    }

    private static Optional<KeyResult> same(Said said, KeyResult result) {
        return said.results().stream()
                .filter(
                        one ->
                                result.measure().isEmpty()
                                        ? one.words().equals(result.words())
                                        : one.measure().equals(result.measure()))
                .findFirst();
    }

    private static String moved(KeyResult then, KeyResult now) {
        if (then.target() != null
                && now.target() != null
                && then.target().compareTo(now.target()) != 0) {
            return "“%s” aimed at %s, now at %s"
                    .formatted(
                            now.title(),
                            Numbers.decimal(then.target()),
                            Numbers.decimal(now.target()));
        }
        return then.definition().equals(now.definition())
                ? "“%s” was put otherwise".formatted(now.title())
                : "“%s” is read by its new sentence".formatted(now.title());
    }
}
