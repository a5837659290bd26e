package cynosure.events.web;

import cynosure.events.privacy.Noticed.What;
import cynosure.events.privacy.Privacy;
import cynosure.events.privacy.Privacy.Seen;
import cynosure.events.privacy.Pseudonyms;
import cynosure.events.privacy.Rules;
import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is kept of people in one source.
///
/// @param kept what holds, a sentence each
/// @param mails properties whose values look like e-mail addresses
/// @param left what was left out so far, a line each
public record SourcePrivacy(
        String id,
        String name,
        boolean owner,
        List<String> kept,
        List<Mail> mails,
        List<String> left,
        PrivacyForm form) {

    private static final int SHOWN = 20;

    /// A property in which values looked like e-mail addresses.
    ///
    /// @param user whether it is no property but the id of the user
    public record Mail(String property, String times, boolean user) {}

    static SourcePrivacy of(
            String id, String name, boolean owner, Privacy privacy, Words words, String action) {
        Rules holds = privacy.rules(id);
        List<Seen> seen = privacy.seen(id);
        return new SourcePrivacy(
                id,
                name,
                owner,
                sentences(holds),
                seen.stream()
                        .filter(one -> one.what() == What.EMAIL && stillKept(one, holds))
                        .limit(SHOWN)
                        .map(one -> mail(one, words))
                        .toList(),
                left(seen),
                PrivacyForm.of(action, false, privacy.said(id)));
    }

    SourcePrivacy with(PrivacyForm sent) {
        return new SourcePrivacy(id, name, owner, kept, mails, left, sent);
    }

    public Problems problems() {
        return form.problems();
    }

    static List<String> sentences(Rules rules) {
        List<String> sentences = new ArrayList<>();
        sentences.add(rules.ips() ? "IP addresses are kept." : "IP addresses are not kept.");
        if (!rules.blocked().isEmpty()) {
            sentences.add("Left out: " + String.join(", ", rules.blocked()) + ".");
        }
        sentences.add(
                switch (rules.pseudonyms()) {
                    case null -> "Ids of people are kept as they are sent.";
                    case NONE -> "Ids of people are kept as they are sent.";
                    case SHARED -> "People get other names, the same in all sources.";
                    case APART -> "People get other names, different in each source.";
                });
        sentences.add(
                rules.days() == 0
                        ? "Events are kept until somebody deletes them."
                        : "Events are kept for " + Words.count(rules.days(), "day", "days") + ".");
        return sentences;
    }

    private static boolean stillKept(Seen seen, Rules rules) {
        return seen.name().equals("user")
                ? rules.pseudonyms() == null || rules.pseudonyms() == Pseudonyms.NONE
                : !rules.blocks(seen.name());
    }

    private static Mail mail(Seen seen, Words words) {
        String times =
                Words.count(seen.times(), "time", "times")
                        + ", last on "
                        + words.moment(seen.last());
        return new Mail(seen.name(), times, seen.name().equals("user"));
    }

    private static List<String> left(List<Seen> seen) {
        List<String> left = new ArrayList<>();
        addNames(left, seen, What.ADDRESS, "IP addresses in ");
        addNames(left, seen, What.BLOCKED, "On the block-list: ");
        long forgotten =
                seen.stream()
                        .filter(one -> one.what() == What.FORGOTTEN && one.name().isEmpty())
                        .mapToLong(Seen::times)
                        .sum();
        if (forgotten > 0) {
            left.add(Words.count(forgotten, "event", "events") + " of people who were deleted");
        }
        addNames(left, seen, What.FORGOTTEN, "Ids of people who were deleted in ");
        long old = times(seen, What.TOO_OLD);
        if (old > 0) {
            left.add(Words.count(old, "event", "events") + " older than events are kept");
        }
        return left;
    }

    private static void addNames(List<String> left, List<Seen> seen, What what, String lead) {
        String names =
                seen.stream()
                        .filter(one -> one.what() == what && !one.name().isEmpty())
                        .limit(SHOWN)
                        .map(one -> one.name() + " (" + Words.count(one.times()) + ")")
                        .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            left.add(lead + names);
        }
    }

    private static long times(List<Seen> seen, What what) {
        return seen.stream().filter(one -> one.what() == what).mapToLong(Seen::times).sum();
    }
}
