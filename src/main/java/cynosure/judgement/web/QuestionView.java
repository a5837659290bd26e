package cynosure.judgement.web;

import cynosure.judgement.Answer;
import cynosure.judgement.ConvergingQuestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the eight questions, with what was answered and what is being written.
///
/// @param answer the latest answer; null while there is none
/// @param earlier those before it, newest first
/// @param writing what stands in the field
/// @param draft whether that is a draft, which only its writer sees
/// @param facts what data says beside it
/// @param links where to look before answering
/// @param outrun whether somebody else answered while this one was being written
public record QuestionView(
        ConvergingQuestion question,
        @Nullable Given answer,
        List<Given> earlier,
        String writing,
        boolean draft,
        FactsPiece facts,
        List<Link> links,
        boolean outrun) {

    /// An answer in words.
    ///
    /// @param older for which earlier wording of the metric it was given; empty for the present one
    public record Given(long seq, String words, String by, String at, String older) {

        static Given of(Answer answer, int version, Trees trees) {
            return new Given(
                    answer.seq(),
                    answer.words(),
                    trees.name(answer.by()),
                    trees.at(answer.at()),
                    answer.version() == version ? "" : "for version " + answer.version());
        }

        public boolean current() {
            return older.isEmpty();
        }
    }

    public record Link(String words, String href) {}

    /// Whether it is answered for the definition that holds now.
    public boolean answered() {
        return answer != null && answer.current();
    }

    public long seen() {
        return answer == null ? 0 : answer.seq();
    }

    public String href() {
        return QuestionsPage.ALL + "/" + question.number();
    }

    public boolean last() {
        return question.number() == ConvergingQuestion.values().length;
    }

    /// The address of the one before; null for the first.
    public @Nullable String before() {
        return question.number() == 1 ? null : QuestionsPage.ALL + "/" + (question.number() - 1);
    }

    /// The address of the next one; after the last, of all.
    public String next() {
        return last() ? QuestionsPage.ALL : QuestionsPage.ALL + "/" + (question.number() + 1);
    }
}
