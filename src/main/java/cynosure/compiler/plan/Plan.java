package cynosure.compiler.plan;

import java.util.List;

/// The steps of a query, each reading from those before it; the last one gives the result.
public record Plan(List<Step> steps) {

    public Plan {
        steps = List.copyOf(steps);
    }

    /// @param name what later steps call it
    /// @param words what it does, for whoever reads the query
    public record Step(String name, String words, Relation relation) {}
}
