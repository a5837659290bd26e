package cynosure.judgement.web;

import cynosure.judgement.Formula;
import cynosure.problem.Problems;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the team believes its metric to be made of.
///
/// @param statement the belief in one sentence; empty while nobody wrote it down
/// @param said who wrote it down, when, and how sure they were; empty while nobody has
/// @param earlier what was believed before, the latest first
/// @param factors the sentences that are multiplied, as they are tried now
/// @param words the product in words: `Reading members × Notes read per reader`
/// @param kept whether the team holds just these factors for the product
/// @param check what data says of it; null while it is still counted
/// @param confidence as it stands in the field
public record FormulaPage(
        String metric,
        String definition,
        String statement,
        String said,
        List<Earlier> earlier,
        List<Choice> choices,
        List<String> factors,
        String words,
        boolean kept,
        @Nullable FormulaCheck check,
        String confidence,
        Problems problems) {

    static final String ALL = "/north-star/formula";

    /// What was believed before.
    public record Earlier(String statement, String said) {}

    /// An input that the metric may be a function of.
    public record Choice(
            String id, String name, String dimension, String label, int level, boolean chosen) {}

    /// As many fields as there are factors, and empty ones that invite to write.
    public List<String> fields() {
        int empty = Math.min(2, Formula.FACTORS_MAX - factors.size());
        return Stream.concat(factors.stream(), Collections.nCopies(empty, "").stream()).toList();
    }

    /// Where the check of these factors is.
    public String checkHref() {
        return ALL + "/check?" + query();
    }

    /// The same page, counted, for browsers that fetch no pieces.
    public String countedHref() {
        return ALL + "?counted=true&" + query();
    }

    private String query() {
        return factors.stream()
                .map(factor -> "factor=" + URLEncoder.encode(factor, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
