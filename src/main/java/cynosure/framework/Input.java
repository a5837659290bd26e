package cynosure.framework;

/// Something the team can move, which moves the North Star Metric.
///
/// @param definition the sentence that is computed; empty while it is a placeholder
/// @param statement what people said in the workshop; empty when nobody said it
/// @param owner who looks after it; empty when nobody does yet
public record Input(
        String id,
        String name,
        Dimension dimension,
        String definition,
        String statement,
        String owner)
        implements Node {

    public Input {
        name = Words.line(name);
        definition = Words.lines(definition);
        statement = Words.lines(statement);
        owner = Words.line(owner);
    }

    public Input along(Dimension dimension) {
        return new Input(id, name, dimension, definition, statement, owner);
    }

    @Override
    public Input named(String name) {
        return new Input(id, name, dimension, definition, statement, owner);
    }

    @Override
    public Input defined(String definition) {
        return new Input(id, name, dimension, definition, statement, owner);
    }

    @Override
    public Input ownedBy(String owner) {
        return new Input(id, name, dimension, definition, statement, owner);
    }
}
