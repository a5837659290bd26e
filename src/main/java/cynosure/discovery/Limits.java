package cynosure.discovery;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;

/// How long and how many.
public final class Limits {

    public static final int NOTE_MAX = 280;
    public static final int NOTES_MAX = 500;
    public static final int CLUSTERS_MAX = 40;
    public static final int SUBJECT_MAX = cynosure.framework.Limits.NAME_MAX;
    public static final int NAME_MAX = cynosure.framework.Limits.NAME_MAX;
    public static final int OWNER_MAX = cynosure.framework.Limits.OWNER_MAX;
    public static final int DEFINITION_MAX = cynosure.framework.Limits.DEFINITION_MAX;
    public static final int IDEA_MAX = 500;
    public static final int IDEAS_MAX = 500;
    public static final int REMARK_MAX = 500;

    private Limits() {}

    static String note(String words) {
        return said(words, NOTE_MAX, "The note");
    }

    /// What a map is about.
    public static String subject(String words) {
        return said(words, SUBJECT_MAX, "The middle of the map");
    }

    static ClusterWords cluster(ClusterWords words) {
        name(words.name());
        atMost(words.definition(), DEFINITION_MAX, "The definition");
        atMost(words.owner(), OWNER_MAX, "The owner's name");
        return words;
    }

    /// A cluster may have no name yet.
    static String name(String name) {
        String line = Words.line(name);
        atMost(line, NAME_MAX, "The name");
        return line;
    }

    static void room(int there, int most, String what) {
        if (there >= most) {
            throw Fault.conflict(
                    "discovery.full",
                    "There are "
                            + there
                            + " "
                            + what
                            + " on this map; more than "
                            + most
                            + " nobody can read.",
                    "Combine what says the same, or begin another map.");
        }
    }

    /// What keeps an idea from being written down.
    public static Problems ofIdea(String change, String interventions) {
        if (Words.line(change).isEmpty()) {
            return Problems.of(
                    Problem.of(
                            "discovery.idea",
                            "There is nothing in the idea yet.",
                            "Finish the sentence: what would have to change?"));
        }
        return Problems.tooLong("discovery.idea", "The idea", change, IDEA_MAX)
                .and(
                        Problems.tooLong(
                                "discovery.idea", "What you might try", interventions, IDEA_MAX));
    }

    public static Problems ofRemark(String words) {
        return Problems.tooLong("discovery.verdict", "The sentence", words, REMARK_MAX);
    }

    private static String said(String words, int most, String what) {
        String line = Words.line(words);
        if (line.isEmpty()) {
            throw Fault.mistake("discovery.words", what + " has no words yet.", "A few will do.");
        }
        atMost(line, most, what);
        return line;
    }

    private static void atMost(String text, int most, String what) {
        Problems.tooLong("discovery.words", what, text, most).throwIfAny();
    }
}
