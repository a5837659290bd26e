package cynosure.workshop.record;

import cynosure.language.Phrasebook;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people wrote in one step: each by themselves or in small groups, and what the room made of
/// it.
///
/// @param sheets of small groups
/// @param votes what dots were put on, the most first
public record Written(
        String title, List<Question> questions, List<Sheet> sheets, List<Voted> votes) {

    public Written {
        questions = List.copyOf(questions);
        sheets = List.copyOf(sheets);
        votes = List.copyOf(votes);
    }

    public record Question(String prompt, List<Said> answers) {

        public Question {
            answers = List.copyOf(answers);
        }
    }

    /// @param by empty where the step showed no names
    /// @param marks what its author said of it, such as that it is a guess
    public record Said(String text, String by, List<String> marks) {

        public Said {
            marks = List.copyOf(marks);
        }

        /// Who, and what they said of it; empty where there is neither.
        public String beside() {
            return Stream.concat(Stream.of(by), marks.stream())
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /// What one small group wrote together.
    ///
    /// @param lines only those in which something stands
    public record Sheet(String group, List<String> people, List<Line> lines) {

        public Sheet {
            people = List.copyOf(people);
            lines = List.copyOf(lines);
        }
    }

    public record Line(String label, String text) {}

    /// Something on which the room could put dots.
    ///
    /// @param reflectedBy the candidate that shows it; empty while nobody has said so
    public record Voted(String text, int dots, List<String> marks, String reflectedBy) {

        public Voted {
            marks = List.copyOf(marks);
        }

        /// "3 dots, a guess"
        public String beside(Phrasebook book) {
            String words =
                    Stream.concat(Stream.of(book.say("dots.count", dots)), marks.stream())
                            .collect(Collectors.joining(", "));
            return reflectedBy.isEmpty() ? words : book.say("record.shown-by", words, reflectedBy);
        }
    }

    boolean empty() {
        return questions.isEmpty() && sheets.isEmpty() && votes.isEmpty();
    }

    /// What got a dot at least.
    public List<Voted> chosen() {
        return votes.stream().filter(vote -> vote.dots() > 0).toList();
    }

    /// How many got none.
    public int passedOver() {
        return votes.size() - chosen().size();
    }
}
