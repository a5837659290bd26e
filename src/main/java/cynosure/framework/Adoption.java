package cynosure.framework;

import java.util.List;
import java.util.function.Supplier;

/// What a team agrees on, as a workshop or a form hands it over: a framework whose inputs and
/// results have no ids yet.
public record Adoption(
        String product,
        Game game,
        NorthStar northStar,
        List<NewInput> inputs,
        List<NewResult> results) {

    public Adoption {
        inputs = List.copyOf(inputs);
        results = List.copyOf(results);
    }

    /// An input that was agreed on.
    ///
    /// @param definition the sentence that is computed; may be empty
    /// @param statement what people said about it; may be empty
    public record NewInput(String name, Dimension dimension, String definition, String statement) {}

    /// A result that was agreed on.
    ///
    /// @param definition the sentence that is computed; may be empty
    public record NewResult(String name, String definition) {}

    /// The framework it becomes.
    public Framework framework(Supplier<String> ids) {
        return new Framework(
                product,
                game,
                northStar,
                inputs.stream()
                        .map(
                                input ->
                                        new Input(
                                                ids.get(),
                                                input.name(),
                                                input.dimension(),
                                                input.definition(),
                                                input.statement(),
                                                ""))
                        .toList(),
                results.stream()
                        .map(
                                result ->
                                        new Result(
                                                ids.get(), result.name(), result.definition(), ""))
                        .toList());
    }
}
