package cynosure.framework;

import org.jspecify.annotations.Nullable;

/// What follows when the North Star Metric rises: for the business, such as revenue, or for the
/// customers.
///
/// @param definition the sentence that is computed; empty while it is a placeholder
/// @param owner who looks after it; empty when nobody does yet
/// @param team the team that works on it; empty when none does yet
/// @param target where its number should be; null without one
/// @param belief why it should follow the metric
/// @param whose for whom it is good
public record Result(
        String id,
        String name,
        String definition,
        String owner,
        String team,
        @Nullable Target target,
        Belief belief,
        Whose whose)
        implements Node.Joined {

    /// For whom a result is good.
    public enum Whose {
        BUSINESS("Result", "What the business sees: income, renewals, reach."),
        CUSTOMERS("Customer value", "What customers have from it in the long run.");

        private final String label;
        private final String meaning;

        Whose(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        public String label() {
            return label;
        }

        public String meaning() {
            return meaning;
        }
    }

    public Result {
        name = Words.line(name);
        definition = Words.lines(definition);
        owner = Words.line(owner);
        team = Words.line(team);
    }

    public Result(String id, String name, String definition, String owner) {
        this(id, name, definition, owner, "", null, Belief.UNSAID, Whose.BUSINESS);
    }

    public Result goodFor(Whose whose) {
        return new Result(id, name, definition, owner, team, target, belief, whose);
    }

    @Override
    public Result believed(Belief belief) {
        return new Result(id, name, definition, owner, team, target, belief, whose);
    }

    @Override
    public Result with(About about) {
        return new Result(
                id,
                about.name(),
                about.definition(),
                about.owner(),
                about.team(),
                about.target(),
                belief,
                whose);
    }
}
