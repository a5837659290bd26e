package cynosure.workshop.activity;

import java.util.ArrayList;
import java.util.List;

/// Something that asks to be written about. Each has one field or several; a field is known by its
/// slot, counted through all prompts of an activity.
public sealed interface Prompt {

    /// What stands above the fields, and above the answers later.
    String words();

    /// How many fields it has.
    int slots();

    /// One question, one field.
    ///
    /// @param hint a few words that help to begin; may be empty
    record Question(String words, String hint) implements Prompt {

        public Question(String words) {
            this(words, "");
        }

        @Override
        public int slots() {
            return 1;
        }
    }

    /// A sentence with blanks. Everyone fills in the same sentence, so that answers can be laid
    /// side by side.
    ///
    /// @param sentence the blanks stand in braces, each with what belongs there
    /// @param slots how many blanks there are
    record Template(String words, String sentence, int slots) implements Prompt {

        /// The words and blanks in turn.
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            int from = 0;
            for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
                int close = sentence.indexOf('}', open);
                parts.add(new Part(sentence.substring(from, open), false));
                parts.add(new Part(sentence.substring(open + 1, close), true));
                from = close + 1;
            }
            parts.add(new Part(sentence.substring(from), false));
            return parts.stream().filter(part -> !part.words().isEmpty()).toList();
        }
    }

    /// A stretch of a sentence.
    ///
    /// @param blank it is to be filled in, and the words say with what
    record Part(String words, boolean blank) {}

    /// Room for several things of one kind, a line each.
    ///
    /// @param marked each line can be marked as a guess or as outside the product
    record Lines(String words, String hint, int slots, boolean marked) implements Prompt {}

    /// A statement, and how far one agrees with it from 1 to 5.
    record Scale(String words) implements Prompt {

        public static final int MOST = 5;

        @Override
        public int slots() {
            return 1;
        }
    }
}
