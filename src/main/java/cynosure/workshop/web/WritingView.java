package cynosure.workshop.web;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Dimension;
import cynosure.language.Phrasebook;
import cynosure.workshop.Candidate;
import cynosure.workshop.InputIdea;
import java.util.List;
import java.util.stream.IntStream;

/// My own candidates, and the checklist in sight. Nobody else's.
public record WritingView(List<Sheet> sheets, List<ChecklistItem> checklist)
        implements StageView.Body {

    /// A worksheet. Its fields are saved while one types.
    ///
    /// @param emptied something stood here that can be brought back
    public record Sheet(
            int slot,
            String name,
            String increase,
            String measure,
            List<InputLine> inputs,
            boolean emptied,
            Phrasebook book) {

        /// It argues about an exact limit, which is too early.
        public boolean exact() {
            return ExactLimits.in(measure, book.language());
        }

        /// What the page's script looks for while one types.
        public String limits() {
            return ExactLimits.expression(book.language());
        }

        public boolean blank() {
            return name.isBlank()
                    && increase.isBlank()
                    && measure.isBlank()
                    && inputs.stream().allMatch(input -> input.name().isBlank());
        }
    }

    public record InputLine(String name, Dimension dimension) {}

    static WritingView of(Looking looking) {
        return new WritingView(
                IntStream.range(0, Candidate.SLOTS).mapToObj(slot -> sheet(looking, slot)).toList(),
                List.of(ChecklistItem.values()));
    }

    private static Sheet sheet(Looking looking, int slot) {
        Candidate mine = looking.workshop().said().candidateOf(looking.person().id(), slot);
        List<InputIdea> inputs = mine == null ? List.of() : mine.inputs();
        List<InputLine> lines =
                IntStream.range(0, Candidate.INPUTS_MAX)
                        .mapToObj(
                                line ->
                                        line < inputs.size()
                                                ? new InputLine(
                                                        inputs.get(line).name(),
                                                        inputs.get(line).dimension())
                                                : new InputLine("", Dimension.values()[line]))
                        .toList();
        return mine == null
                ? new Sheet(slot, "", "", "", lines, false, looking.book())
                : new Sheet(
                        slot,
                        mine.name(),
                        mine.increase(),
                        mine.measure(),
                        lines,
                        looking.workshop().bringBack(looking.person().id()).canCandidate(slot),
                        looking.book());
    }
}
