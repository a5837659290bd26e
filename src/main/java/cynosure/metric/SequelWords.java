package cynosure.metric;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;

/// How an explanation speaks of what came after an event or before it.
final class SequelWords {

    private final TimeWords time;

    SequelWords(TimeWords time) {
        this.time = time;
    }

    /// "followed less than 1 hour later by `buy` by the same user"
    String sequel(Sequel sequel) {
        return (sequel.not() ? "not " : "")
                + (sequel.before() ? "preceded " : "followed ")
                + when(sequel)
                + " by "
                + (sequel.event() == null ? "any event" : Phrases.name(sequel.event()))
                + joined(sequel)
                + others(sequel.others())
                + Phrases.where(sequel.where());
    }

    /// "the first `authenticate` after it with the same `app_id`"
    String first(Sequel to) {
        return "the first "
                + (to.event() == null ? "event" : Phrases.name(to.event()))
                + (to.within() == null ? " after it" : " less than " + length(to) + " after it")
                + joined(to)
                + Phrases.where(to.where());
    }

    /// Whether some of these events cannot be judged yet.
    static boolean needsTime(Events events) {
        Sequel sequel = events.sequel();
        return sequel != null && !sequel.before() && sequel.within() != null;
    }

    /// What happens to events that were not followed for long enough, as a sentence with a blank
    /// before it; or nothing.
    ///
    /// @param told whether each reading says how many they are
    String unripe(Events events, boolean told) {
        if (!needsTime(events)) {
            return "";
        }
        String length = length(events.sequel());
        return told
                ? (" Every " + Phrases.event(events) + " whose " + length + time.notOver(length))
                        + " is left out; each reading says how many there are."
                : (" Each " + Phrases.event(events) + " counts only " + time.over(length) + ".");
    }

    private String when(Sequel sequel) {
        if (sequel.within() != null) {
            return "less than " + length(sequel) + (sequel.before() ? " earlier" : " later");
        }
        if (sequel.before()) {
            return "at any time";
        }
        return time.timing() instanceof Timing.OverLast
                ? "before the window's end"
                : "later in the same " + time.span();
    }

    private static String length(@Nullable Sequel sequel) {
        if (sequel == null || sequel.within() == null) {
            throw new IllegalArgumentException("without a length");
        }
        return Printer.count(sequel.within().count(), sequel.within().unit().word());
    }

    private static String joined(Sequel sequel) {
        String same = sequel.same().stream().map(Phrases::name).collect(joining(" and "));
        return (sequel.sameUser() ? " by the same user" : "")
                + (same.isEmpty() ? "" : " with the same " + same);
    }

    private static String others(Sequel.@Nullable Others others) {
        return others == null
                ? ""
                : " by at least "
                        + Printer.count(others.atLeast(), others.other() ? "other user" : "user");
    }
}
