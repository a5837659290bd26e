package cynosure.workshop.web;

import cynosure.workshop.Candidate;
import cynosure.workshop.CandidateField;
import cynosure.workshop.Step;
import cynosure.workshop.Together.Part;
import cynosure.workshop.Workshop;
import java.util.Arrays;
import java.util.List;

/// The candidates of my small group, each in fields that all of us may change. Nobody else's.
public record PairsView(GroupsView groups, List<Sheet> sheets) implements StageView.Body {

    public record Sheet(CandidateCard card, List<SharedField> fields) {}

    static PairsView of(Looking looking, Step step) {
        Workshop workshop = looking.workshop();
        List<Sheet> sheets =
                workshop.together()
                        .group(step.id(), looking.person().id())
                        .map(
                                group ->
                                        workshop.candidates().stream()
                                                .filter(
                                                        one ->
                                                                group.people()
                                                                        .contains(one.authorId()))
                                                .map(one -> sheet(looking, step, one))
                                                .toList())
                        .orElse(List.of());
        return new PairsView(GroupsView.of(looking, step), sheets);
    }

    private static Sheet sheet(Looking looking, Step step, Candidate candidate) {
        return new Sheet(
                CandidateCard.of(looking, candidate),
                Arrays.stream(CandidateField.values())
                        .map(field -> field(looking, step, candidate, field))
                        .toList());
    }

    private static SharedField field(
            Looking looking, Step step, Candidate candidate, CandidateField field) {
        String by = looking.workshop().together().touches().get(new Part(candidate.id(), field));
        return new SharedField(
                "refine-" + candidate.id() + "-" + field,
                looking.url() + "/refinements/" + step.id() + "/" + candidate.id() + "/" + field,
                field.label(looking.book()),
                "",
                field.of(candidate),
                by == null || by.equals(looking.person().id()) ? "" : looking.workshop().nameOf(by),
                field == CandidateField.NAME ? 1 : 2,
                field.lengthMax(),
                false);
    }
}
