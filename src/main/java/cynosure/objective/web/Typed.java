package cynosure.objective.web;

import cynosure.web.Sent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Numbers as people type them.
final class Typed {

    private Typed() {}

    /// `1,250` as it is, `2.5 %` as 0.025.
    static Optional<BigDecimal> number(String typed) {
        return new Sent("", Map.of("number", List.of(typed))).decimal("number");
    }
}
