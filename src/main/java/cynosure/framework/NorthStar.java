package cynosure.framework;

/// The North Star Metric: the one number that says whether customers get the value.
///
/// @param definition the sentence that is computed; empty while it is a placeholder
/// @param statement what people said in the workshop ("I would be more confident in our strategy if
///   I saw an increase in …"); empty when nobody said it
/// @param owner who looks after it; empty when nobody does yet
public record NorthStar(String name, String definition, String statement, String owner)
        implements Node {

    /// There is one metric, so its id never changes.
    public static final String ID = "metric";

    public NorthStar {
        name = Words.line(name);
        definition = Words.lines(definition);
        statement = Words.lines(statement);
        owner = Words.line(owner);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public NorthStar named(String name) {
        return new NorthStar(name, definition, statement, owner);
    }

    @Override
    public NorthStar defined(String definition) {
        return new NorthStar(name, definition, statement, owner);
    }

    @Override
    public NorthStar ownedBy(String owner) {
        return new NorthStar(name, definition, statement, owner);
    }
}
