package cynosure.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Keys with their values, each key once and known.
public final class Pairs {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Sheet sheet;

    private Pairs(Sheet sheet) {
        this.sheet = sheet;
    }

    /// The pairs of a node; null, with a problem, when it has none.
    ///
    /// @param what what it is called in a problem
    /// @param keys the keys it may have; null for any
    public static @Nullable Pairs of(
            Node node, String what, @Nullable List<String> keys, Sheet sheet) {
        if (!(node instanceof MappingNode mapping)) {
            sheet.problem(
                    node,
                    "yaml.value",
                    what + " is made of keys and values.",
                    keys == null
                            ? "Write a name and a file."
                            : "Write `" + keys.getFirst() + ": …`.");
            return null;
        }
        Pairs pairs = new Pairs(sheet);
        for (NodeTuple tuple : mapping.getValue()) {
            pairs.add(tuple, what, keys);
        }
        return pairs;
    }

    public Set<String> names() {
        return nodes.keySet();
    }

    public boolean has(String key) {
        return nodes.containsKey(key);
    }

    /// What stands at a key; null when nothing does.
    public @Nullable Node node(String key) {
        Node node = nodes.get(key);
        return node == null || node.getTag().equals(Tag.NULL) ? null : node;
    }

    /// The text at a key; null when nothing stands there or, with a problem, something else.
    public @Nullable ScalarNode text(String key) {
        Node node = nodes.get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode text && !text.getValue().isBlank()) {
            return text;
        }
        boolean list = node instanceof SequenceNode;
        sheet.problem(
                node,
                "yaml.value",
                "`" + key + "` " + (node instanceof ScalarNode ? "is empty." : "is one text."),
                list
                        ? "A text that begins with [ stands in single quotes."
                        : "Write `" + key + ": …`, or leave it out.");
        return null;
    }

    private void add(NodeTuple tuple, String what, @Nullable List<String> keys) {
        Node node = tuple.getKeyNode();
        if (!(node instanceof ScalarNode text)) {
            sheet.problem(node, "yaml.key", "a key is one word.", "Write `key: value`.");
            return;
        }
        String key = text.getValue();
        if (keys != null && !keys.contains(key)) {
            sheet.problem(
                    node,
                    "yaml.key",
                    what + " has no key `" + key + "`.",
                    keys,
                    key,
                    "Its keys are " + String.join(", ", keys) + ".");
        } else if (nodes.containsKey(key)) {
            sheet.problem(
                    node, "yaml.twice", "`" + key + "` is said twice.", "Leave one of them out.");
        } else {
            nodes.put(key, tuple.getValueNode());
        }
    }
}
