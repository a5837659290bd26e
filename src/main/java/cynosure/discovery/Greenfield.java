package cynosure.discovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Two minutes in which a team looks for opportunities to move one input, and what it makes of how
/// that went.
///
/// @param about the id of the input, or of the cluster that may become one
/// @param input its name when the test began
/// @param startedBy the id of the person who began it
/// @param ideas in the order in which they came
/// @param said everything that was said of it, in its order; each person's latest word counts
public record Greenfield(
        String id,
        String about,
        String input,
        Instant startedAt,
        String startedBy,
        List<Idea> ideas,
        List<Judged> said) {

    public static final Duration LENGTH = Duration.ofMinutes(2);

    public Greenfield {
        ideas = List.copyOf(ideas);
        said = List.copyOf(said);
    }

    public Greenfield with(List<Idea> ideas, List<Judged> said) {
        return new Greenfield(id, about, input, startedAt, startedBy, ideas, said);
    }

    public Instant endsAt() {
        return startedAt.plus(LENGTH);
    }

    public boolean over(Instant now) {
        return !now.isBefore(endsAt());
    }

    /// The ideas that came in time. Later ones are kept, too.
    public List<Idea> counted() {
        return ideas.stream().filter(idea -> idea.at().isBefore(endsAt())).toList();
    }

    /// How long after the beginning the last idea came that counts; zero without any.
    public Duration lastAfter() {
        List<Idea> counted = counted();
        return counted.isEmpty()
                ? Duration.ZERO
                : Duration.between(startedAt, counted.getLast().at());
    }

    /// What each person says now.
    public Collection<Judged> verdicts() {
        Map<String, Judged> byPerson = new LinkedHashMap<>();
        said.forEach(judged -> byPerson.put(judged.by(), judged));
        return List.copyOf(byPerson.values());
    }

    public long votes(Verdict verdict) {
        return verdicts().stream().filter(judged -> judged.verdict() == verdict).count();
    }

    /// Grows with everything that is added.
    public long version() {
        return 1L + ideas.size() + said.size();
    }
}
