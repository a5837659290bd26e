package cynosure.understanding;

import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.workshop.Answer;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Prompt;
import cynosure.workshop.activity.Prompts;
import java.util.ArrayList;
import java.util.List;

/// Sentences with blanks that help to say what one believes, the same as in a workshop.
public final class Templates {

    /// What each sentence is about, in the order of the workshop's.
    private static final List<Tenet.Kind> KINDS =
            List.of(
                    Tenet.Kind.COMPETITORS,
                    Tenet.Kind.TECHNOLOGY,
                    Tenet.Kind.WORTH,
                    Tenet.Kind.CAUSES,
                    Tenet.Kind.CUSTOMERS,
                    Tenet.Kind.CAUSES);

    /// The one about work that is put off, which those who design and build are asked for.
    public static final int UNSEEN_WORK = 5;

    private Templates() {}

    /// A sentence and what a belief put in it is about.
    public record Sentence(int number, Prompt.Template prompt, Tenet.Kind kind) {

        /// The sentence with its blanks filled in; a blank that was left empty stays one.
        public String filled(List<String> blanks) {
            List<String> all = new ArrayList<>(blanks);
            while (all.size() < prompt.slots()) {
                all.add("");
            }
            return new Answer(0, all, List.of()).said(prompt).strip();
        }
    }

    public static Tenet.Kind kind(int number) {
        return KINDS.get(number);
    }

    public static List<Sentence> beliefs() {
        List<Sentence> all = new ArrayList<>();
        for (Prompt prompt : prompts(Activity.BELIEFS)) {
            if (prompt instanceof Prompt.Template template) {
                all.add(new Sentence(all.size(), template, KINDS.get(all.size())));
            }
        }
        return all;
    }

    /// For whom, what, and unlike what.
    public static Sentence vision() {
        return new Sentence(
                0,
                (Prompt.Template) prompts(Activity.VALUE_STATEMENT).getFirst(),
                Tenet.Kind.WORTH);
    }

    private static List<Prompt> prompts(Activity activity) {
        return Prompts.of(activity, Phrasebook.of(Language.ENGLISH));
    }
}
