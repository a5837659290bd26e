package cynosure.reference;

import cynosure.compiler.Compiler;
import cynosure.compiler.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/// Makes a disagreement small enough to look at: takes away events and parts of the question as
/// long as the query and the reference still disagree.
final class Shrinking {

    private static final int TRIES = 600;

    private final Setting setting;
    private Pair pair;
    private List<Event> events;
    private int tries;

    private Shrinking(Setting setting, Pair pair, List<Event> events) {
        this.setting = setting;
        this.pair = pair;
        this.events = events;
    }

    /// The smallest case found, in words.
    static String shrunk(Setting setting, Pair pair, List<Event> events) {
        var shrinking = new Shrinking(setting, pair, events);
        shrinking.question();
        shrinking.events();
        shrinking.properties();
        shrinking.question();
        return shrinking.told();
    }

    private String told() {
        var lines = new ArrayList<String>();
        lines.add(String.valueOf(pair.disagreement(events, setting)));
        lines.add(pair.told());
        lines.add(setting.toString());
        events.stream().map(Event::toString).map(Shrinking::shortened).forEach(lines::add);
        try (var table = setting.table(setting.history(events))) {
            lines.add(Compiler.compile(pair.definition(), pair.question(), table).toString());
        } catch (Exception problem) {
            lines.add(problem.toString());
        }
        return String.join("\n", lines);
    }

    private void events() {
        for (int size = events.size() / 2; size > 0; size /= 2) {
            for (int from = 0; from + size <= events.size(); ) {
                var fewer = new ArrayList<>(events);
                fewer.subList(from, from + size).clear();
                if (disagree(pair, fewer)) {
                    events = fewer;
                } else {
                    from += size;
                }
            }
        }
    }

    private void properties() {
        for (int i = 0; i < events.size(); i++) {
            for (String name : List.copyOf(events.get(i).properties().keySet())) {
                var fewer = new ArrayList<>(events);
                Event event = events.get(i);
                var properties = new HashMap<>(event.properties());
                properties.remove(name);
                fewer.set(i, new Event(event.name(), event.actor(), event.at(), properties));
                if (disagree(pair, fewer)) {
                    events = fewer;
                }
            }
        }
    }

    private void question() {
        Question q = pair.question();
        simpler(
                new Question(
                        q.from(), q.to(), q.every(), null, q.cohort(), q.asOf(), q.calendar()));
        q = pair.question();
        simpler(new Question(q.from(), q.to(), q.every(), q.by(), null, q.asOf(), q.calendar()));
        q = pair.question();
        simpler(
                new Question(
                        q.from(),
                        q.to(),
                        q.every(),
                        q.by(),
                        q.cohort(),
                        Instant.MAX,
                        q.calendar()));
        var days = new ArrayList<>(q.from().datesUntil(q.to().plusDays(1)).toList());
        Collections.reverse(days);
        for (var day : days) {
            q = pair.question();
            if (!q.from().equals(q.to())
                    && simpler(
                            new Question(
                                    day,
                                    day,
                                    q.every(),
                                    q.by(),
                                    q.cohort(),
                                    q.asOf(),
                                    q.calendar()))) {
                return;
            }
        }
    }

    private boolean simpler(Question question) {
        var simpler = new Pair(pair.definition(), question);
        if (question.equals(pair.question()) || !disagree(simpler, events)) {
            return false;
        }
        pair = simpler;
        return true;
    }

    private boolean disagree(Pair some, List<Event> fewer) {
        return tries++ < TRIES && some.disagreement(fewer, setting) != null;
    }

    private static String shortened(String text) {
        return text.replaceAll("x{50,}", "xxx…");
    }
}
