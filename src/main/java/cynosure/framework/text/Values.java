package cynosure.framework.text;

import cynosure.framework.Belief;
import cynosure.framework.Limits;
import cynosure.framework.Target;
import cynosure.yaml.Pairs;
import cynosure.yaml.Sheet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads what stands beside the keys: words of a list, days, targets, beliefs. What can't be read
/// is told to the sheet.
final class Values {

    private final Sheet sheet;

    Values(Sheet sheet) {
        this.sheet = sheet;
    }

    @Nullable Target target(@Nullable Node node) {
        Pairs pairs = node == null ? null : Pairs.of(node, "`target`", Keys.TARGET, sheet);
        ScalarNode value = pairs == null ? null : needed(node, pairs, "value", "The target");
        if (pairs == null || value == null) {
            return null;
        }
        Target target = Target.read(value.getValue(), day(pairs.text("by"))).orElse(null);
        if (target == null) {
            wrong(value, value.getValue() + " is no number.", "Write it as 5000, or as 0.62.");
        }
        return target;
    }

    @Nullable LocalDate day(@Nullable ScalarNode node) {
        try {
            return node == null ? null : LocalDate.parse(node.getValue());
        } catch (DateTimeException e) {
            wrong(node, node.getValue() + " is no day.", "Write it as 2027-03-31.");
            return null;
        }
    }

    Belief belief(@Nullable Node node) {
        Pairs pairs = node == null ? null : Pairs.of(node, "`belief`", Keys.BELIEF, sheet);
        if (pairs == null) {
            return Belief.UNSAID;
        }
        ScalarNode confidence = pairs.text("confidence");
        return new Belief(text(pairs, "words"), confidence == null ? null : percent(confidence));
    }

    @Nullable Integer percent(ScalarNode node) {
        String digits = node.getValue();
        boolean whole = digits.matches("[0-9]{1,3}");
        if (!whole || Integer.parseInt(digits) > Limits.CONFIDENCE_MAX) {
            wrong(
                    node,
                    digits + " does not say how sure the team is.",
                    "Write a whole number from 0 to 100.");
            return null;
        }
        return Integer.valueOf(digits);
    }

    <E extends Enum<E>> @Nullable E one(@Nullable ScalarNode node, E[] all) {
        if (node == null) {
            return null;
        }
        List<String> words =
                Arrays.stream(all).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
        int at = words.indexOf(node.getValue().toLowerCase(Locale.ROOT));
        if (at >= 0) {
            return all[at];
        }
        sheet.problem(
                node,
                "yaml.value",
                node.getValue() + " is none of " + String.join(", ", words) + ".",
                words,
                node.getValue(),
                "Use one of these.");
        return null;
    }

    @Nullable ScalarNode needed(@Nullable Node node, Pairs pairs, String key, String what) {
        if (!pairs.has(key)) {
            missing(Objects.requireNonNull(node), what, key);
        }
        return pairs.text(key);
    }

    void missing(Node node, String what, String key) {
        String words = what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
        sheet.problem(
                node, "yaml.missing", words + " has no " + key + ".", "Add `" + key + ":` to it.");
    }

    void wrong(Node node, String words, String next) {
        sheet.problem(node, "yaml.value", words, next);
    }

    static String text(Pairs pairs, String key) {
        ScalarNode node = pairs.text(key);
        return node == null ? "" : node.getValue();
    }
}
