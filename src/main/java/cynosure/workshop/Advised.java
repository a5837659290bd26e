package cynosure.workshop;

import cynosure.workshop.Advising.AdviceTakenUp;
import cynosure.workshop.Advising.AdviceWavedOff;
import cynosure.workshop.Advising.YearShown;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which advice on candidates was waved off, by whom and why. The reasons stay in sight.
///
/// @param years of which candidates the whole room sees the last year
public record Advised(Map<Point, Answer> waved, Map<String, Boolean> years) {

    public record Point(String candidateId, String rule) {}

    public record Answer(String reason, String by) {}

    static Advised none() {
        return new Advised(Map.of(), Map.of());
    }

    public Optional<Answer> answer(String candidateId, String rule) {
        return Optional.ofNullable(waved.get(new Point(candidateId, rule)));
    }

    /// The whole room sees this candidate's last year, not its members alone.
    public boolean showsYear(String candidateId) {
        return years.getOrDefault(candidateId, false);
    }

    Advised after(Advising happening) {
        return switch (happening) {
            case AdviceWavedOff(var candidate, var rule, var reason, var by) ->
                    new Advised(
                            Entries.with(waved, new Point(candidate, rule), new Answer(reason, by)),
                            years);
            case AdviceTakenUp(var candidate, var rule) -> {
                Map<Point, Answer> fewer = new LinkedHashMap<>(waved);
                fewer.remove(new Point(candidate, rule));
                yield new Advised(Collections.unmodifiableMap(fewer), years);
            }
            case YearShown(var candidate, var shown) ->
                    new Advised(waved, Entries.with(years, candidate, shown));
        };
    }
}
