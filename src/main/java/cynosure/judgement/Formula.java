package cynosure.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a team believes its metric to be made of: that it is a function of some inputs, which are
/// somewhat independent of each other; and perhaps that some numbers multiplied give it outright.
///
/// @param inputs the ids of the inputs it is a function of
/// @param factors the sentences that, multiplied, should give the metric; may be none
/// @param confidence how sure they are, from 0 to 100; null where they did not say
/// @param by the id of the person who wrote it down
public record Formula(
        List<String> inputs,
        List<String> factors,
        @Nullable Integer confidence,
        String by,
        Instant at) {

    public static final int FACTORS_MAX = 6;

    public Formula {
        inputs = List.copyOf(inputs);
        factors = List.copyOf(factors);
    }

    /// Whether it says the same, whoever says it.
    public boolean says(List<String> inputs, List<String> factors, @Nullable Integer confidence) {
        return this.inputs.equals(inputs)
                && this.factors.equals(factors)
                && Objects.equals(this.confidence, confidence);
    }
}
