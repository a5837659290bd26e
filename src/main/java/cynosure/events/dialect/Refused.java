package cynosure.events.dialect;

import cynosure.events.log.Receipt;
import cynosure.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Why nothing of what was sent is kept.
///
/// @param retryAfterSeconds when it may be sent again; 0 when that would not help
public record Refused(Kind kind, int status, int retryAfterSeconds, Problem problem) {

    /// What stands in the way.
    public enum Kind {
        /// No key, or none that works.
        KEY,
        /// A page of a site that the source does not name.
        SITE,
        /// Not sent the way this address takes.
        METHOD,
        /// There is nothing at this address.
        PLACE,
        /// Too much at once.
        SIZE,
        /// It can't be unpacked.
        BROKEN,
        /// Not now.
        LATER
    }

    public static Refused unknownKey() {
        return now(
                Kind.KEY,
                401,
                "events.unknown-key",
                "This needs the key of a source, and there is none that works.",
                "Look for the key on the page of the source, and send it as the client is used to,"
                        + " or as Authorization: Bearer.");
    }

    public static Refused foreignSite(String origin) {
        return now(
                Kind.SITE,
                403,
                "events.foreign-site",
                "Pages of " + origin + " may not send events of this source.",
                "Add the site on the page of the source.");
    }

    public static Refused method(List<String> methods) {
        String either = String.join(" or ", methods);
        return now(
                Kind.METHOD,
                405,
                "events.only-post",
                "Events are sent here with " + either + ".",
                "Send them with " + either + ".");
    }

    public static Refused nothingHere() {
        return now(
                Kind.PLACE,
                404,
                "events.nothing-here",
                "No events are taken at this address.",
                "Look up the client's address in docs/collecting.md.");
    }

    public static Refused tooLarge(int bytes) {
        return now(
                Kind.SIZE,
                413,
                "events.sent-too-much",
                "This is more than " + bytes / 1_000_000 + " MB at once.",
                "Send it in smaller parts.");
    }

    public static Refused tooMany(int events) {
        return now(
                Kind.SIZE,
                413,
                "events.sent-too-many",
                "These are more than %,d events at once.".formatted(events),
                "Send them in smaller parts.");
    }

    public static Refused broken() {
        return now(
                Kind.BROKEN,
                400,
                "events.sent-broken",
                "This begins like gzip or deflate, but it can't be unpacked.",
                "Send it again, or not packed.");
    }

    public static Refused unreadable() {
        return now(
                Kind.BROKEN,
                400,
                "events.sent-unreadable",
                "This request breaks off, or its pieces are not what they say.",
                "Look at what stands between the client and this server.");
    }

    public static Refused because(Receipt.Why why) {
        return switch (why) {
            case BUSY -> later(429, 1, "More comes in than can be taken just now.");
            case FULL -> later(503, 30, "The disk is full.");
            case FAILED -> later(503, 5, "The disk has failed.");
            case CLOSED -> later(503, 5, "The server is about to stop.");
            case TOO_LARGE ->
                    now(
                            Kind.SIZE,
                            413,
                            "events.sent-too-large",
                            "One of these events is larger than an event may be.",
                            "Send less in one event.");
        };
    }

    /// In words for whichever client it is: some look for a code and an error, and try without end
    /// where there is none.
    public Answer plainly() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("code", status);
        answer.put("problem", problem.code());
        answer.put("error", problem.sentence());
        answer.put("next", problem.next());
        return Answer.json(this, answer);
    }

    /// A fault of ours.
    public static Refused failed() {
        return later(503, 5, "Something went wrong here.");
    }

    private static Refused later(int status, int seconds, String sentence) {
        Problem problem =
                Problem.of(
                        "events.not-kept",
                        sentence + " Nothing of this was kept.",
                        "Send it again a little later, under the same ids.");
        return new Refused(Kind.LATER, status, seconds, problem);
    }

    private static Refused now(Kind kind, int status, String code, String sentence, String next) {
        return new Refused(kind, status, 0, Problem.of(code, sentence, next));
    }
}
