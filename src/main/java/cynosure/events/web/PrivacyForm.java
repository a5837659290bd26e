package cynosure.events.web;

import cynosure.events.privacy.Pseudonyms;
import cynosure.events.privacy.Rules;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules of privacy as a person writes them.
///
/// @param forAll whether they are for all sources: then nothing is said about IP addresses, which
///   only a source can keep
/// @param blocked one name a line
/// @param pseudonyms one of [Pseudonyms], or empty for what holds for all
/// @param days empty for ever, or for what holds for all
public record PrivacyForm(
        String action,
        boolean forAll,
        boolean ips,
        String blocked,
        String pseudonyms,
        String days,
        Problems problems) {

    static PrivacyForm of(String action, boolean forAll, Rules said) {
        return new PrivacyForm(
                action,
                forAll,
                said.ips(),
                String.join("\n", said.blocked()),
                said.pseudonyms() == null ? (forAll ? "NONE" : "") : said.pseudonyms().name(),
                said.days() == 0 ? "" : String.valueOf(said.days()),
                Problems.NONE);
    }

    /// One way to name people, as a choice.
    public record Choice(String value, String label, String meaning) {}

    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        if (!forAll) {
            choices.add(new Choice("", "As for all sources", ""));
        }
        choices.add(
                new Choice(
                        Pseudonyms.NONE.name(),
                        "Keep ids as they are sent",
                        "You can look a person up by the id your product knows."));
        choices.add(
                new Choice(
                        Pseudonyms.SHARED.name(),
                        "Other names, the same in all sources",
                        "Users are counted as before, and one person's events from several sources"
                                + " are still found together."));
        choices.add(
                new Choice(
                        Pseudonyms.APART.name(),
                        "Other names, different in each source",
                        "Nobody can tell that a user of one source is a user of another, so a"
                                + " person who uses both counts twice."));
        return choices;
    }

    /// What is wrong with it, all at once.
    PrivacyForm checked() {
        List<Problem> problems = new ArrayList<>();
        List<String> names = names();
        if (names.size() > Rules.BLOCKED_MAX
                || names.stream().anyMatch(name -> name.length() > Rules.NAME_MAX)) {
            problems.add(
                    Problem.of(
                            "events.privacy-names",
                            "At most 200 names can be left out, of at most 200 letters each.",
                            "Use * for any letters: *address* leaves out every name with it."));
        }
        if (names.stream().anyMatch(name -> name.replace("*", "").isBlank())) {
            problems.add(
                    Problem.of(
                            "events.privacy-everything",
                            "A line with nothing but * would leave out everything.",
                            "Write at least one letter of the names you mean."));
        }
        if (daysOrNull() == null) {
            problems.add(
                    Problem.of(
                            "events.privacy-days",
                            "“" + days.strip() + "” is no number of days from 1 to 36,500.",
                            "Write how many days events are kept, or leave it empty."));
        }
        return new PrivacyForm(
                action, forAll, ips, blocked, pseudonyms, days, new Problems(problems));
    }

    /// The rules, once nothing is wrong with it.
    Rules rules() {
        Integer kept = daysOrNull();
        return new Rules(
                ips && !forAll,
                names(),
                pseudonyms.isEmpty() ? null : Pseudonyms.valueOf(pseudonyms),
                kept == null ? 0 : kept);
    }

    private List<String> names() {
        return blocked.lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable Integer daysOrNull() {
        if (days.isBlank()) {
            return 0;
        }
        try {
            int number = Integer.parseInt(days.strip());
            return number >= 1 && number <= Rules.DAYS_MAX ? number : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
