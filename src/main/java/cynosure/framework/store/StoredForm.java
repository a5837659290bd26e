package cynosure.framework.store;

import cynosure.framework.Belief;
import cynosure.framework.Framework;
import cynosure.framework.NorthStar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// A framework as it lies in the database: JSON with the names of the records. Old rows are read
/// for ever, so a change of this form needs a reading of the former one.
final class StoredForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredForm() {}

    static String write(Framework framework) {
        return JSON.writeValueAsString(framework);
    }

    static Framework read(String stored) {
        ObjectNode framework = (ObjectNode) JSON.readTree(stored);
        tended((ObjectNode) framework.get("northStar"));
        framework.get("inputs").forEach(input -> joined((ObjectNode) input));
        framework.get("results").forEach(result -> joined((ObjectNode) result));
        framework
                .get("inputs")
                .forEach(input -> ((ObjectNode) input).putIfAbsent("moves", text(NorthStar.ID)));
        framework
                .get("results")
                .forEach(result -> ((ObjectNode) result).putIfAbsent("whose", text("BUSINESS")));
        return JSON.treeToValue(framework, Framework.class);
    }

    /// At first every input moved the metric at once, and a node had no team.
    private static void tended(ObjectNode node) {
        node.putIfAbsent("team", text(""));
    }

    /// At first nobody said why a node hung together with the metric.
    private static void joined(ObjectNode node) {
        tended(node);
        node.putIfAbsent("belief", JSON.valueToTree(Belief.UNSAID));
    }

    private static JsonNode text(String text) {
        return StringNode.valueOf(text);
    }
}
