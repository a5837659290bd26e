package cynosure.understanding.web;

import cynosure.problem.Problems;
import cynosure.understanding.Tenet;
import cynosure.workshop.JobFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All beliefs: what to talk about first.
///
/// @param kind what is looked at; null for everything
/// @param placed those on the map, the farthest apart first
/// @param silent those of which nobody said how sure they are
/// @param givenUp those that nobody holds any more
/// @param unheard seats from which nothing was said yet
/// @param mine the seat of whoever looks; null while they haven't said
public record BeliefsPage(
        Tenet.@Nullable Kind kind,
        List<BeliefEntry> placed,
        List<BeliefEntry> silent,
        List<BeliefEntry> givenUp,
        String map,
        List<JobFunction> unheard,
        @Nullable JobFunction mine,
        Problems problems) {

    static final String ALL = "/north-star/beliefs";

    public boolean none() {
        return placed.isEmpty() && silent.isEmpty() && givenUp.isEmpty();
    }

    /// Whether somebody has written a belief down, besides those on the edges of the tree.
    public boolean written() {
        return !silent.isEmpty()
                || !givenUp.isEmpty()
                || placed.stream().anyMatch(entry -> !entry.edge());
    }

    public List<Tenet.Kind> kinds() {
        return List.of(Tenet.Kind.values());
    }

    public List<JobFunction> functions() {
        return List.of(JobFunction.values());
    }

    public String lead() {
        long apart = placed.stream().filter(BeliefEntry::apart).count();
        long due = placed.stream().filter(BeliefEntry::due).count();
        due += silent.stream().filter(BeliefEntry::due).count();
        if (none()) {
            return "What each of us holds to be true about customers, causes, markets and ourselves, and seldom says aloud.";
        }
        String words =
                switch ((int) apart) {
                    case 0 -> "Nobody stands far from anybody else.";
                    case 1 -> "In one of them people stand far apart: talk about that one.";
                    default -> "In " + apart + " of them people stand far apart: talk about those.";
                };
        return due == 0
                ? words
                : words
                        + (due == 1
                                ? " One is due to be looked at again."
                                : " " + due + " are due to be looked at again.");
    }
}
