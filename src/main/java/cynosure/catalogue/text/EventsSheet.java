package cynosure.catalogue.text;

import cynosure.catalogue.Said;
import cynosure.catalogue.Subject;
import cynosure.problem.Problem;
import cynosure.yaml.Pairs;
import cynosure.yaml.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads the chapter. What is wrong is told to the sheet, and reading goes on.
public final class EventsSheet {

    static final int NAME_MAX = 1_000;
    private static final int EVENTS_MAX = 2_000;

    private final Sheet sheet;
    private final Set<Subject> seen = new HashSet<>();
    private final List<Told> told = new ArrayList<>();

    private EventsSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    /// What could be read, in the order of the file; what says nothing is not among it.
    public static List<Told> read(Node chapter, Sheet sheet) {
        EventsSheet events = new EventsSheet(sheet);
        for (Node each : events.list(chapter, EventsKeys.CHAPTER, "Begin each with `- event:`.")) {
            Pairs pairs = Pairs.of(each, "One of `events`", EventsKeys.EVENT, sheet);
            if (pairs != null) {
                events.event(each, pairs);
            }
        }
        return events.told;
    }

    private void event(Node node, Pairs pairs) {
        String event = name(node, pairs, "event");
        if (event == null) {
            return;
        }
        add(
                node,
                new Told(
                        Subject.event(event),
                        text(pairs.text("words")),
                        text(pairs.text("owner")),
                        null));
        Node properties = pairs.node("properties");
        if (properties == null) {
            return;
        }
        for (Node each : list(properties, "properties", "Begin each with `- property:`.")) {
            Pairs one = Pairs.of(each, "One of `properties`", EventsKeys.PROPERTY, sheet);
            String property = one == null ? null : name(each, one, "property");
            if (one != null && property != null) {
                add(
                        each,
                        new Told(
                                new Subject(event, property),
                                text(one.text("words")),
                                null,
                                flag(one.text("required"))));
            }
        }
    }

    private void add(Node node, Told one) {
        if (!seen.add(one.of())) {
            String name = one.of().whole() ? one.of().event() : one.of().property();
            sheet.problem(
                    node,
                    "yaml.twice",
                    "“" + name + "” stands there twice.",
                    "Leave one of them out.");
            return;
        }
        for (Problem problem : one.over(Said.NOTHING).problems()) {
            sheet.problem(node, problem.code(), problem.sentence(), problem.next());
        }
        if (one.words() != null || one.owner() != null || one.required() != null) {
            told.add(one);
        }
    }

    private List<Node> list(Node node, String key, String next) {
        if (!(node instanceof SequenceNode list)) {
            sheet.problem(node, "yaml.value", "`" + key + "` is a list.", next);
            return List.of();
        }
        if (list.getValue().size() > EVENTS_MAX) {
            sheet.problem(
                    node,
                    "yaml.value",
                    "`%s` has more than %,d entries.".formatted(key, EVENTS_MAX),
                    "Leave out what nobody asks about.");
            return List.of();
        }
        return list.getValue();
    }

    private @Nullable String name(Node node, Pairs pairs, String key) {
        if (!pairs.has(key)) {
            sheet.problem(
                    node,
                    "yaml.missing",
                    "this has no `" + key + "`.",
                    "Add `" + key + ":` to it.");
            return null;
        }
        String name = text(pairs.text(key));
        if (name != null && name.length() > NAME_MAX) {
            sheet.problem(
                    node,
                    "yaml.value",
                    "the name is longer than a thousand letters.",
                    "No " + key + " is called so.");
            return null;
        }
        return name;
    }

    private @Nullable Boolean flag(@Nullable ScalarNode node) {
        if (node != null && !Set.of("true", "false").contains(node.getValue())) {
            sheet.problem(
                    node,
                    "yaml.value",
                    node.getValue() + " is neither true nor false.",
                    "Write one of them.");
            return null;
        }
        return node == null ? null : Boolean.valueOf(node.getValue());
    }

    private static @Nullable String text(@Nullable ScalarNode node) {
        return node == null ? null : node.getValue();
    }
}
