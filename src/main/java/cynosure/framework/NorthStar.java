package cynosure.framework;

import org.jspecify.annotations.Nullable;

/// The North Star Metric: the one number that says whether customers get the value.
///
/// @param definition the sentence that is computed; empty while it is a placeholder
/// @param statement what people said in the workshop ("I would be more confident in our strategy if
///   I saw an increase in …"); empty when nobody said it
/// @param owner who looks after it; empty when nobody does yet
/// @param team the team that works on it; empty when none does yet
/// @param target where its number should be; null without one
public record NorthStar(
        String name,
        String definition,
        String statement,
        String owner,
        String team,
        @Nullable Target target)
        implements Node {

    /// There is one metric, so its id never changes.
    public static final String ID = "metric";

    public NorthStar {
        name = Words.line(name);
        definition = Words.lines(definition);
        statement = Words.lines(statement);
        owner = Words.line(owner);
        team = Words.line(team);
    }

    public NorthStar(String name, String definition, String statement, String owner) {
        this(name, definition, statement, owner, "", null);
    }

    /// Whether it is another metric than this one: neither the name nor the sentence stayed. A new
    /// name or a sharper sentence alone is the same one, put better.
    public boolean another(NorthStar before) {
        return !name.equals(before.name())
                && (placeholder() || !definition.equals(before.definition()));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public NorthStar with(About about) {
        return new NorthStar(
                about.name(),
                about.definition(),
                statement,
                about.owner(),
                about.team(),
                about.target());
    }
}
