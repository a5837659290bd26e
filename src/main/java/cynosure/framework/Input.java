package cynosure.framework;

import org.jspecify.annotations.Nullable;

/// Something the team can move, which moves the North Star Metric: at once, or through another
/// input of which it is a part.
///
/// @param moves the id of what it moves: the metric, or an input
/// @param definition the sentence that is computed; empty while it is a placeholder
/// @param statement what people said in the workshop; empty when nobody said it
/// @param owner who looks after it; empty when nobody does yet
/// @param team the team that works on it; empty when none does yet
/// @param target where its number should be; null without one
/// @param belief why it should move the metric
public record Input(
        String id,
        String moves,
        String name,
        Dimension dimension,
        String definition,
        String statement,
        String owner,
        String team,
        @Nullable Target target,
        Belief belief)
        implements Node.Joined {

    public Input {
        name = Words.line(name);
        definition = Words.lines(definition);
        statement = Words.lines(statement);
        owner = Words.line(owner);
        team = Words.line(team);
    }

    public Input(
            String id,
            String name,
            Dimension dimension,
            String definition,
            String statement,
            String owner) {
        this(
                id,
                NorthStar.ID,
                name,
                dimension,
                definition,
                statement,
                owner,
                "",
                null,
                Belief.UNSAID);
    }

    /// The same as a part of another input, or beside the others under the metric.
    public Input moving(String id) {
        return new Input(
                this.id, id, name, dimension, definition, statement, owner, team, target, belief);
    }

    public Input along(Dimension dimension) {
        return new Input(
                id, moves, name, dimension, definition, statement, owner, team, target, belief);
    }

    @Override
    public Input believed(Belief belief) {
        return new Input(
                id, moves, name, dimension, definition, statement, owner, team, target, belief);
    }

    @Override
    public Input with(About about) {
        return new Input(
                id,
                moves,
                about.name(),
                dimension,
                about.definition(),
                statement,
                about.owner(),
                about.team(),
                about.target(),
                belief);
    }
}
