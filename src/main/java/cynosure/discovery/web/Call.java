package cynosure.discovery.web;

import cynosure.discovery.Act;
import cynosure.framework.Dimension;
import cynosure.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// What somebody asked for: what was sent, by whom, and under which id.
///
/// A page has one id for all of its forms. So that going back in a browser and doing something else
/// is not taken for the same act, what was sent is a part of it.
record Call(Person person, Act act, Map<String, List<String>> sent) {

    static Call of(Person person, HttpServletRequest request) {
        Map<String, List<String>> sent = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, Arrays.asList(values)));
        sent.remove("_csrf");
        String page = first(sent, "act");
        String all = request.getRequestURI() + sent;
        String id =
                page.isBlank()
                        ? UUID.randomUUID().toString()
                        : UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
        return new Call(person, new Act(id, person.id()), sent);
    }

    String text(String field) {
        return first(sent, field);
    }

    List<String> all(String field) {
        return sent.getOrDefault(field, List.of());
    }

    /// A whole number; 0 for what is none.
    long number(String field) {
        String digits = text(field);
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }

    /// A dimension nobody chose is "other".
    Dimension dimension() {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension.name().equals(text("dimension")))
                .findFirst()
                .orElse(Dimension.OTHER);
    }

    private static String first(Map<String, List<String>> sent, String field) {
        return sent.getOrDefault(field, List.of("")).getFirst();
    }
}
