package cynosure.workshop.web;

import cynosure.workshop.NoteVote;
import cynosure.workshop.Paper;
import cynosure.workshop.Step;
import cynosure.workshop.activity.Mark;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// A vote with dots on what was written: what I placed, and once the dots are shown, everyone's.
///
/// @param isOpen people can vote
/// @param openable the facilitator can have the room vote
/// @param left dots I still have
/// @param placeable there is something to place them with
/// @param candidates that may reflect what the dots lie on; empty before they are shown
/// @param lines the most dots first, once they are shown
public record VoteView(
        boolean isOpen,
        boolean openable,
        int left,
        boolean placeable,
        List<Line> lines,
        int mostDots,
        List<CandidateCard> candidates) {

    public record Line(
            String id, String text, List<Mark> marks, int mine, int total, String reflectedBy) {}

    /// Null where the room does not vote.
    static @Nullable VoteView of(Looking looking, Step step) {
        NoteVote vote = looking.workshop().wall().vote(step.id()).orElse(null);
        if (vote == null) {
            boolean openable = step.activity().votesOnNotes() && looking.revealed(step);
            return openable ? new VoteView(false, true, 0, false, List.of(), 0, List.of()) : null;
        }
        String me = looking.person().id();
        Paper paper = looking.paper().paper();
        ToIntFunction<String> mine =
                choice ->
                        looking.paper().asked()
                                ? paper == null ? 0 : paper.dots().getOrDefault(choice, 0)
                                : vote.by(me, choice);
        List<Line> lines =
                vote.isShown()
                        ? vote.tally().stream()
                                .map(
                                        tally ->
                                                line(
                                                        tally.choice(),
                                                        0,
                                                        tally.dots(),
                                                        vote.reflectedBy(tally.choice().id())))
                                .toList()
                        : vote.choices().stream()
                                .map(choice -> line(choice, mine.applyAsInt(choice.id()), 0, ""))
                                .toList();
        return new VoteView(
                !vote.isShown(),
                false,
                NoteVote.DOTS - lines.stream().mapToInt(Line::mine).sum(),
                looking.paper().writable(),
                lines,
                lines.stream().mapToInt(Line::total).max().orElse(0),
                vote.isShown() ? CandidateCard.all(looking) : List.of());
    }

    private static Line line(NoteVote.Choice choice, int mine, int total, String reflectedBy) {
        return new Line(choice.id(), choice.text(), choice.marks(), mine, total, reflectedBy);
    }
}
