package cynosure.bets.web;

import cynosure.web.Sent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody typed into one field, read as [Sent] reads it.
record Typed(String text) {

    private static final String FIELD = "typed";

    boolean empty() {
        return text.isBlank();
    }

    /// A whole number that is no larger than a card could say; a per cent sign behind it is
    /// ignored.
    Optional<Integer> whole() {
        return new Typed(text.strip().replaceAll("\\s*%$", ""))
                .sent()
                .number(FIELD)
                .map(number -> (int) Math.min(number, Integer.MAX_VALUE));
    }

    Optional<BigDecimal> decimal() {
        return sent().decimal(FIELD);
    }

    Optional<LocalDate> day() {
        return sent().day(FIELD);
    }

    private Sent sent() {
        return new Sent("", Map.of(FIELD, List.of(text)));
    }
}
