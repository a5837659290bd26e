package cynosure.bets.text;

import cynosure.problem.Fault;
import cynosure.yaml.Pairs;
import cynosure.yaml.Sheet;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads what stands beside the keys. What can't be read is told to the sheet.
record Reading(Sheet sheet) {

    private static final int MANY = 10_000;

    String text(Pairs pairs, String key) {
        ScalarNode node = pairs.text(key);
        return node == null ? "" : node.getValue();
    }

    List<Node> list(Pairs pairs, String key) {
        Node node = pairs.node(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            wrong(node, "`" + key + "` is a list.", "Begin each of it with `- `.");
            return List.of();
        }
        if (list.getValue().size() > MANY) {
            wrong(node, "`%s` has more than %,d.".formatted(key, MANY), "Keep fewer.");
            return List.of();
        }
        return list.getValue();
    }

    @Nullable LocalDate day(Pairs pairs, String key) {
        ScalarNode node = pairs.text(key);
        try {
            return node == null ? null : LocalDate.parse(node.getValue());
        } catch (DateTimeException none) {
            wrong(node, node.getValue() + " is no day.", "Write it as 2027-03-31.");
            return null;
        }
    }

    @Nullable Integer whole(Pairs pairs, String key) {
        ScalarNode node = pairs.text(key);
        if (node != null && !node.getValue().matches("\\d{1,9}")) {
            wrong(node, node.getValue() + " is no whole number.", "Write one, such as 3.");
            return null;
        }
        return node == null ? null : Integer.valueOf(node.getValue());
    }

    @Nullable BigDecimal number(Pairs pairs, String key) {
        ScalarNode node = pairs.text(key);
        if (node != null && !node.getValue().matches("[-+]?\\d{1,18}(\\.\\d{1,18})?")) {
            wrong(node, node.getValue() + " is no number.", "Write it as 200, as -30 or as 0.05.");
            return null;
        }
        return node == null ? null : ToldBets.plain(new BigDecimal(node.getValue()));
    }

    String id(Pairs pairs, String key) {
        ScalarNode node = pairs.text(key);
        if (node != null && !node.getValue().matches("[A-Za-z0-9-]{1,40}")) {
            wrong(
                    node,
                    "“" + node.getValue() + "” can't be an id.",
                    "Use letters, digits and hyphens.");
            return "";
        }
        return node == null ? "" : node.getValue();
    }

    <E extends Enum<E>> @Nullable E one(Pairs pairs, String key, List<E> all) {
        ScalarNode node = pairs.text(key);
        if (node == null) {
            return null;
        }
        List<String> words = all.stream().map(BetsKeys::word).toList();
        int at = words.indexOf(node.getValue());
        if (at < 0) {
            none(node, words);
            return null;
        }
        return all.get(at);
    }

    <E extends Enum<E>> E one(Pairs pairs, String key, E[] all, E usual) {
        E said = one(pairs, key, Arrays.asList(all));
        return said == null ? usual : said;
    }

    void none(ScalarNode node, List<String> words) {
        sheet.problem(
                node,
                "yaml.value",
                node.getValue() + " is none of " + String.join(", ", words) + ".",
                words,
                node.getValue(),
                "Use one of these.");
    }

    void missing(Node node, String what, String key) {
        sheet.problem(
                node, "yaml.missing", what + " has no " + key + ".", "Add `" + key + ":` to it.");
    }

    void wrong(Node node, String words, String next) {
        sheet.problem(node, "yaml.value", words, next);
    }

    /// Tells what the board would refuse.
    void within(Node node, Runnable check) {
        try {
            check.run();
        } catch (Fault fault) {
            fault.problems()
                    .forEach(
                            problem ->
                                    sheet.problem(
                                            node,
                                            problem.code(),
                                            lower(problem.sentence()),
                                            problem.next()));
        }
    }

    private static String lower(String sentence) {
        return sentence.startsWith("“")
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
