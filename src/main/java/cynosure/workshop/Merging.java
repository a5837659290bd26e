package cynosure.workshop;

/// What happens while candidates that belong together are brought together.
public sealed interface Merging extends Teamwork {

    /// One candidate became part of another; both authors are kept.
    record CandidateMerged(String candidateId, String into, String by) implements Merging {}

    record MergeUndone(String candidateId) implements Merging {}

    /// @param cluster its name; empty takes the candidate out of its cluster
    record Clustered(String candidateId, String cluster, String by) implements Merging {}
}
