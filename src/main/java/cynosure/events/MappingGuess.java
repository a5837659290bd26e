package cynosure.events;

import cynosure.events.reading.Times;
import cynosure.problem.Nearest;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Guesses which column is the user, the time, the event and the id, keeping whatever was said.
final class MappingGuess {

    private static final List<String> USERS =
            List.of(
                    "userid",
                    "user",
                    "distinctid",
                    "customerid",
                    "customer",
                    "actor",
                    "actorid",
                    "memberid",
                    "member",
                    "accountid",
                    "anonymousid",
                    "visitorid",
                    "clientid",
                    "deviceid",
                    "uid",
                    "username",
                    "email",
                    "person",
                    "personid",
                    "author");
    private static final List<String> TIMES =
            List.of(
                    "timestamp",
                    "time",
                    "eventtime",
                    "ts",
                    "at",
                    "occurredat",
                    "createdat",
                    "datetime",
                    "date",
                    "invoicedate",
                    "eventdate",
                    "orderdate",
                    "day",
                    "when");
    private static final List<String> EVENTS =
            List.of("event", "eventname", "eventtype", "action", "activity", "eventtext");
    private static final List<String> IDS =
            List.of("insertid", "messageid", "eventid", "uuid", "eventuuid");
    private static final String ANY_EVENT = "event";
    private static final String NONE = "";

    private final Samples samples;
    private final Mapping said;
    private final List<String> why = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    MappingGuess(Samples samples, Mapping said) {
        this.samples = samples;
        this.said = said;
    }

    List<String> why() {
        return why;
    }

    Problems problems() {
        return new Problems(problems);
    }

    Mapping mapping() {
        String time = time();
        String timeFormat = timeFormat(time);
        String user = user();
        String event = event();
        return new Mapping(
                user,
                time,
                event,
                event == null ? eventName() : null,
                id(),
                timeFormat,
                zone(time, timeFormat));
    }

    private @Nullable String time() {
        if (said.time() != null) {
            return known(said.time(), "time");
        }
        Optional<String> time =
                byName(TIMES)
                        .filter(this::holdsTimes)
                        .or(() -> samples.columns().stream().filter(this::holdsTimes).findFirst());
        if (time.isEmpty()) {
            problems.add(
                    Problem.of(
                            "events.no-time",
                            "No column looks like a time; the columns are " + columns() + ".",
                            "Say which column is the time, and its format if it is unusual."));
            return null;
        }
        why.add("The time is " + time.get() + ": its values are times.");
        return time.get();
    }

    private boolean holdsTimes(String column) {
        return !TimeGuess.of(samples.of(column)).formats().isEmpty();
    }

    private @Nullable String timeFormat(@Nullable String time) {
        if (said.timeFormat() != null) {
            return valid(said.timeFormat());
        }
        if (time == null) {
            return null;
        }
        List<String> values = samples.of(time);
        TimeGuess guess = TimeGuess.of(values);
        String example = values.isEmpty() ? "" : values.getFirst();
        if (guess.formats().isEmpty()) {
            problems.add(
                    Problem.of(
                            "events.unknown-time-format",
                            "%s holds \"%s\", which is no known way to write a time."
                                    .formatted(time, example),
                            "Say the time format, for instance dd.MM.yyyy HH:mm."));
            return null;
        }
        if (guess.ambiguous()) {
            problems.add(
                    Problem.of(
                            "events.ambiguous-time",
                            "%s holds \"%s\", which could be %s."
                                    .formatted(time, example, String.join(" or ", guess.formats())),
                            "Say which time format it is."));
            return null;
        }
        String format = guess.formats().getFirst();
        why.add("Times such as " + example + " are read as " + format + ".");
        return format;
    }

    private @Nullable String valid(String format) {
        try {
            Times.of(format, ZoneOffset.UTC);
            return format;
        } catch (IllegalArgumentException e) {
            problems.add(
                    Problem.of(
                            "events.bad-time-format",
                            "\"" + format + "\" is no time format.",
                            "Use iso, seconds, millis, micros, nanos or letters such as"
                                    + " yyyy-MM-dd HH:mm:ss."));
            return null;
        }
    }

    private ZoneId zone(@Nullable String time, @Nullable String format) {
        ZoneId zone = said.zone() == null ? ZoneOffset.UTC : said.zone();
        boolean saysItself = format == null || time == null || Times.COUNTS.contains(format);
        if (!saysItself) {
            why.add("Times that do not name a zone are taken to be in " + zone + ".");
        }
        return zone;
    }

    private @Nullable String user() {
        if (NONE.equals(said.user())) {
            why.add("You said that nobody is the user.");
            return null;
        }
        if (said.user() != null) {
            return wholeIds(known(said.user(), "user"));
        }
        Optional<String> user = byName(USERS).filter(column -> !column.equals(said.event()));
        why.add(
                user.map(column -> "The user is " + column + ": it is called so.")
                        .orElse("No column looks like a user, so nobody is named as the actor."));
        return wholeIds(user.orElse(null));
    }

    private @Nullable String wholeIds(@Nullable String user) {
        if (user != null && Survey.wholeIds(samples.of(user))) {
            why.add("Users such as " + samples.of(user).getFirst() + " are read without the .0.");
        }
        return user;
    }

    private @Nullable String event() {
        if (said.event() != null && said.eventName() != null) {
            problems.add(
                    Problem.of(
                            "events.two-event-names",
                            "Both a column for the event and a fixed event name are given.",
                            "Give one of them."));
        }
        if (said.event() != null) {
            return known(said.event(), "event");
        }
        Optional<String> event = said.eventName() == null ? byName(EVENTS) : Optional.empty();
        event.ifPresent(column -> why.add("The event is " + column + ": it is called so."));
        return event.orElse(null);
    }

    private String eventName() {
        if (said.eventName() == null) {
            why.add("No column names the event, so each row is called " + ANY_EVENT + ".");
            return ANY_EVENT;
        }
        return said.eventName();
    }

    /// An id makes equal rows one, so it is only believed when no two samples have the same.
    private @Nullable String id() {
        if (NONE.equals(said.id())) {
            why.add("You said that there is no id, so equal rows all count.");
            return null;
        }
        if (said.id() != null) {
            return known(said.id(), "id");
        }
        Optional<String> id =
                byName(IDS)
                        .filter(
                                column ->
                                        new HashSet<>(samples.of(column)).size()
                                                == samples.of(column).size());
        id.ifPresent(
                column -> why.add("The id is " + column + ": the same id twice is one event."));
        return id.orElse(null);
    }

    private @Nullable String known(String column, String part) {
        if (samples.columns().contains(column)) {
            return column;
        }
        problems.add(
                Problem.of(
                                "events.no-such-column",
                                "There is no column \"%s\" for the %s; the columns are %s."
                                        .formatted(column, part, columns()),
                                "")
                        .didYouMean(Nearest.to(column, samples.columns()).orElse(null)));
        return null;
    }

    /// The column with the best of these names; in JSON its last part counts too.
    private Optional<String> byName(List<String> names) {
        return names.stream()
                .flatMap(name -> samples.columns().stream().filter(column -> called(column, name)))
                .findFirst();
    }

    private static boolean called(String column, String name) {
        String last = column.substring(column.lastIndexOf('.') + 1);
        return letters(column).equals(name) || letters(last).equals(name);
    }

    private static String letters(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private String columns() {
        List<String> few = samples.columns().stream().limit(20).toList();
        return String.join(", ", few) + (few.size() < samples.columns().size() ? " …" : "");
    }
}
