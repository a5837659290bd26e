package cynosure.framework.web;

import cynosure.framework.Dimension;
import cynosure.framework.Input;
import cynosure.framework.Node;
import org.springframework.util.MultiValueMap;

/// What somebody wants a node to say, and why.
///
/// @param dimension the input's; of no meaning for the metric and for results
/// @param basedOn the revision that was current when the form was opened
public record NodeForm(
        String name,
        Dimension dimension,
        String definition,
        String owner,
        String why,
        long basedOn) {

    static NodeForm of(Node node, long basedOn) {
        Dimension dimension = node instanceof Input input ? input.dimension() : Dimension.OTHER;
        return new NodeForm(node.name(), dimension, node.definition(), node.owner(), "", basedOn);
    }

    static NodeForm from(MultiValueMap<String, String> sent) {
        return new NodeForm(
                Choice.text(sent, "name"),
                Choice.dimension(Choice.text(sent, "dimension")),
                Choice.text(sent, "definition"),
                Choice.text(sent, "owner"),
                Choice.text(sent, "why"),
                Choice.number(Choice.text(sent, "basedOn")));
    }

    /// The node as it would be.
    Node onto(Node node) {
        Node changed = node.named(name).defined(definition).ownedBy(owner);
        return changed instanceof Input input ? input.along(dimension) : changed;
    }

    NodeForm basedOn(long revision) {
        return new NodeForm(name, dimension, definition, owner, why, revision);
    }

    NodeForm defined(String definition) {
        return new NodeForm(name, dimension, definition, owner, why, basedOn);
    }
}
