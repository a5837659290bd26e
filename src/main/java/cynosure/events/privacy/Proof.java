package cynosure.events.privacy;

import java.util.List;

/// What a search for the ids of a person has found.
///
/// @param files how many files were searched
/// @param bytes how many bytes, unpacked
/// @param ordinary whether the ids are such ordinary words that bytes say nothing: then only the
///   values of the stores were looked at
/// @param others how many longer ids of others hold one of the ids
/// @param found where something was found, with how often; empty is the proof
public record Proof(long files, long bytes, boolean ordinary, long others, List<String> found) {

    public Proof {
        found = List.copyOf(found);
    }
}
