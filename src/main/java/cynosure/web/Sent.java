package cynosure.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// What a form sent, and the id under which it counts once.
///
/// A page has one id for all of its forms, in the field `act`. So that going back in a browser and
/// doing something else is not taken for the same act, what was sent is a part of it.
public record Sent(String actId, Map<String, List<String>> fields) {

    public static Sent in(HttpServletRequest request) {
        Map<String, List<String>> fields = new TreeMap<>();
        request.getParameterMap()
                .forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        fields.remove("_csrf");
        boolean unnamed = fields.getOrDefault("act", List.of("")).getFirst().isBlank();
        String all = request.getRequestURI() + fields;
        UUID id =
                unnamed
                        ? UUID.randomUUID()
                        : UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
        return new Sent(id.toString(), fields);
    }

    /// The first value of a field; empty where it was not sent.
    public String text(String field) {
        return fields.getOrDefault(field, List.of("")).getFirst();
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /// A whole number, not negative; empty for what is none.
    public Optional<Long> number(String field) {
        String digits = text(field).strip();
        return digits.matches("\\d{1,18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    /// A day as browsers send it, such as `2026-03-02`; empty for what is none.
    public Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(text(field).strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /// A number as people write it, such as `1,250.5`, or `2.5 %` for 0.025; empty for what is
    /// none.
    public Optional<BigDecimal> decimal(String field) {
        String bare = text(field).strip().replaceAll("[,\\s_]", "").replace('−', '-');
        boolean share = bare.endsWith("%");
        String number = share ? bare.substring(0, bare.length() - 1) : bare;
        if (!number.matches("[+-]?[0-9]{1,15}(\\.[0-9]{1,6})?")) {
            return Optional.empty();
        }
        BigDecimal read = new BigDecimal(number);
        return Optional.of(share ? read.movePointLeft(2) : read);
    }

    /// One of these by its name; empty for what is none.
    public <E extends Enum<E>> Optional<E> one(String field, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(text(field)))
                .findFirst();
    }
}
