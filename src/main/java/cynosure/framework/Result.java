package cynosure.framework;

/// What follows when the North Star Metric rises: revenue, retention, reach.
///
/// @param definition the sentence that is computed; empty while it is a placeholder
/// @param owner who looks after it; empty when nobody does yet
public record Result(String id, String name, String definition, String owner) implements Node {

    public Result {
        name = Words.line(name);
        definition = Words.lines(definition);
        owner = Words.line(owner);
    }

    @Override
    public Result named(String name) {
        return new Result(id, name, definition, owner);
    }

    @Override
    public Result defined(String definition) {
        return new Result(id, name, definition, owner);
    }

    @Override
    public Result ownedBy(String owner) {
        return new Result(id, name, definition, owner);
    }
}
