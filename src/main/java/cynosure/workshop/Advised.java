package cynosure.workshop;

import cynosure.workshop.Advising.AdviceTakenUp;
import cynosure.workshop.Advising.AdviceWavedOff;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which advice on candidates was waved off, by whom and why. The reasons stay in sight.
public record Advised(Map<Point, Answer> waved) {

    public record Point(String candidateId, String rule) {}

    public record Answer(String reason, String by) {}

    static Advised none() {
        return new Advised(Map.of());
    }

    public Optional<Answer> answer(String candidateId, String rule) {
        return Optional.ofNullable(waved.get(new Point(candidateId, rule)));
    }

    Advised after(Advising happening) {
        return switch (happening) {
            case AdviceWavedOff(var candidate, var rule, var reason, var by) ->
                    new Advised(
                            Entries.with(
                                    waved, new Point(candidate, rule), new Answer(reason, by)));
            case AdviceTakenUp(var candidate, var rule) -> {
                Map<Point, Answer> fewer = new LinkedHashMap<>(waved);
                fewer.remove(new Point(candidate, rule));
                yield new Advised(Collections.unmodifiableMap(fewer));
            }
        };
    }
}
