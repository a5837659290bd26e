package cynosure.discovery;

import cynosure.framework.Dimension;

/// What a cluster says about itself; all of it goes along when it becomes an input.
///
/// @param name empty while nobody has found one
/// @param definition how it is counted; may stay empty
/// @param owner who would look after it; may be empty
public record ClusterWords(String name, Dimension dimension, String definition, String owner) {

    public ClusterWords {
        name = Words.line(name);
        definition = Words.lines(definition);
        owner = Words.line(owner);
    }

    static ClusterWords named(String name) {
        return new ClusterWords(name, Dimension.OTHER, "", "");
    }
}
