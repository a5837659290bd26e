package cynosure.workshop.web;

import cynosure.workshop.Answers;
import cynosure.workshop.Paper;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Example;
import cynosure.workshop.activity.Examples;
import cynosure.workshop.activity.Mark;
import cynosure.workshop.activity.Privacy;
import cynosure.workshop.activity.Prompt;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What everyone is asked to write about, with a field for it, and after the reveal what everyone
/// wrote.
///
/// @param paper where it is written anonymously
/// @param privacy what becomes of it, in words; empty where there is nothing to write
/// @param few how few write where nobody is to be recognised; 0 when there are enough
/// @param text what the facilitator put up for all; null where nothing is put up
public record NotesView(
        OwnPaper paper,
        String writeTo,
        String privacy,
        int few,
        @Nullable String text,
        List<Example> examples,
        List<Question> questions,
        @Nullable VoteView vote)
        implements StageView.Body {

    /// Below this many, what is written gives its author away.
    static final int WRITERS_FEW = 4;

    /// @param fields what the person who looks has written
    /// @param cards what everyone wrote; empty before the reveal
    /// @param spread how a scale was answered, as a drawing; empty elsewhere
    public record Question(
            Prompt prompt, int slot, List<Field> fields, List<NoteCard> cards, String spread) {}

    /// @param emptied something stood here that can be brought back
    public record Field(int slot, List<String> texts, List<Mark> marks, boolean emptied) {

        public String text() {
            return texts.getFirst();
        }
    }

    /// Fields stand open: there is something to write on, and papers are not turned over yet.
    public boolean writable(boolean revealed) {
        return paper.writable() && !(paper.asked() && revealed);
    }

    /// A paper is there to be taken.
    public boolean takeable(boolean revealed) {
        boolean needed = !revealed || (vote != null && vote.isOpen());
        return paper.asked() && paper.paper() == null && !paper.given() && needed;
    }

    /// The paper was taken in another browser, or its cookie is gone.
    public boolean elsewhere(boolean revealed) {
        return paper.asked() && paper.paper() == null && paper.given() && !revealed;
    }

    static NotesView of(Looking looking, Step step) {
        Workshop workshop = looking.workshop();
        OwnPaper paper = paper(looking, step);
        List<Question> questions =
                Answers.of(workshop, step).prompts().stream()
                        .map(each -> question(looking, step, each))
                        .toList();
        return new NotesView(
                paper,
                (paper.asked() ? "/papers/" : "/notes/") + step.id(),
                questions.isEmpty()
                        ? ""
                        : looking.seated()
                                ? step.writing().words(looking.book())
                                : step.writing().watched(looking.book()),
                few(workshop, step),
                step.activity().putsUp() ? workshop.wall().text(step.id()) : null,
                Examples.of(step.activity(), looking.book()),
                questions,
                VoteView.of(looking, step));
    }

    /// None where votes lie on papers and texts do not.
    private static OwnPaper paper(Looking looking, Step step) {
        return step.writing() == Privacy.ANONYMOUS ? looking.paper() : OwnPaper.NONE;
    }

    private static int few(Workshop workshop, Step step) {
        boolean unnamed = step.writing() == Privacy.NAMELESS || step.writing() == Privacy.ANONYMOUS;
        int people = workshop.participants().size();
        return unnamed && people > 0 && people < WRITERS_FEW ? people : 0;
    }

    private static Question question(Looking looking, Step step, Answers.ToPrompt each) {
        Prompt prompt = each.prompt();
        return new Question(
                prompt,
                each.slot(),
                fields(looking, step, prompt, each.slot()),
                each.answers().stream()
                        .map(
                                signed ->
                                        NoteCard.of(
                                                looking.workshop(),
                                                step,
                                                prompt,
                                                each.slot(),
                                                signed,
                                                looking.person().id()))
                        .toList(),
                prompt instanceof Prompt.Scale scale && looking.revealed(step)
                        ? SpreadDrawing.draw(Scales.picture(looking.book(), scale, each.answers()))
                        : "");
    }

    private static List<Field> fields(Looking looking, Step step, Prompt prompt, int slot) {
        Paper paper = paper(looking, step).paper();
        String me = looking.person().id();
        int apart = prompt instanceof Prompt.Lines lines ? lines.slots() : 1;
        return IntStream.range(slot, slot + apart)
                .mapToObj(
                        each ->
                                paper == null
                                        ? Answers.by(looking.workshop(), step, me, prompt, each)
                                        : Answers.on(paper, prompt, each))
                .map(
                        answer ->
                                new Field(
                                        answer.slot(),
                                        answer.texts(),
                                        answer.marks(),
                                        paper == null
                                                && looking.workshop()
                                                        .bringBack(me)
                                                        .canNote(step, answer.slot())))
                .toList();
    }
}
