package cynosure.catalogue;

import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/// What people say of an event or a property.
///
/// @param words what it means, and when it is sent
/// @param owner who answers for it; empty when nobody does, and for a property
/// @param required whether every such event should carry this property
public record Said(String words, String owner, boolean required) {

    public static final int WORDS_MAX = 1_000;
    public static final int OWNER_MAX = 80;
    public static final Said NOTHING = new Said("", "", false);

    public Said {
        words = words.strip().replace("\r\n", "\n");
        owner = owner.strip();
    }

    public boolean nothing() {
        return equals(NOTHING);
    }

    /// What keeps it from being written down.
    public Problems problems() {
        List<Problem> problems = new ArrayList<>();
        if (words.length() > WORDS_MAX) {
            problems.add(
                    Problem.of(
                            "catalogue.words",
                            "The description is longer than %,d letters.".formatted(WORDS_MAX),
                            "Say it in fewer words, and link to the rest."));
        }
        if (owner.length() > OWNER_MAX) {
            problems.add(
                    Problem.of(
                            "catalogue.owner",
                            "The owner's name is longer than %d letters.".formatted(OWNER_MAX),
                            "Use the name of a person or a team."));
        }
        return new Problems(problems);
    }
}
