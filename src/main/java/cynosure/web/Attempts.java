package cynosure.web;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Counts failed tries a caller, so that codes can't be guessed by trying them all.
public final class Attempts {

    private final int triesMax;
    private final Duration within;
    private final Clock clock;
    private final Map<String, List<Instant>> triesByCaller = new ConcurrentHashMap<>();

    public Attempts(int triesMax, Duration within, Clock clock) {
        this.triesMax = triesMax;
        this.within = within;
        this.clock = clock;
    }

    /// Refuses a caller who failed too often lately.
    public void check(String caller) {
        if (lately(triesByCaller.getOrDefault(caller, List.of())).size() >= triesMax) {
            throw new Fault(Fault.Kind.TOO_MANY, Problem.said("web.too-many-tries"));
        }
    }

    public void failed(String caller) {
        Instant now = clock.instant();
        triesByCaller.merge(
                caller,
                List.of(now),
                (before, one) -> Stream.concat(lately(before).stream(), one.stream()).toList());
        triesByCaller.values().removeIf(tries -> lately(tries).isEmpty());
    }

    private List<Instant> lately(List<Instant> tries) {
        Instant since = clock.instant().minus(within);
        return tries.stream().filter(at -> !at.isBefore(since)).toList();
    }
}
