package cynosure.workshop;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Grouping.GroupsFormed;
import cynosure.workshop.Grouping.PlacedInGroup;
import cynosure.workshop.Together.Group;
import java.util.List;
import java.util.Optional;

/// How the facilitator forms groups and moves people between them.
public record LeadGroups(Workshop workshop) {

    public static final int SIZE_MAX = 12;

    /// Forms groups of everyone with a seat. Formed anew with another seed, they are others.
    public List<Happening> form(String stepId, int size, String seed) {
        step(stepId);
        if (size < 2 || size > SIZE_MAX) {
            throw Fault.mistake(Problem.said("workshop.group-size", SIZE_MAX));
        }
        List<Group> groups =
                Forming.form(workshop.participants(), size, workshop.together().met(stepId), seed);
        if (groups.isEmpty()) {
            throw Fault.conflict(Problem.said("workshop.nobody-here"));
        }
        boolean same = groups.equals(workshop.together().groups(stepId));
        return same ? List.of() : List.of(new GroupsFormed(stepId, groups));
    }

    /// Moves a person to a group. Who would be left alone by that goes along.
    public List<Happening> place(String stepId, String personId, int number) {
        step(stepId);
        List<Group> groups = workshop.together().groups(stepId);
        if (workshop.participant(personId).isEmpty()
                || groups.stream().noneMatch(group -> group.number() == number)) {
            throw Fault.notFound(Problem.said("workshop.no-group.none"));
        }
        Optional<Group> before = workshop.together().group(stepId, personId);
        if (before.filter(group -> group.number() == number).isPresent()) {
            return List.of();
        }
        PlacedInGroup moved = new PlacedInGroup(stepId, personId, number);
        return before.filter(group -> group.people().size() == 2)
                .map(group -> left(group, personId))
                .map(alone -> List.<Happening>of(moved, new PlacedInGroup(stepId, alone, number)))
                .orElseGet(() -> List.of(moved));
    }

    private static String left(Group group, String personId) {
        return group.people().stream().filter(id -> !id.equals(personId)).findFirst().orElseThrow();
    }

    private void step(String stepId) {
        boolean grouped =
                workshop.agenda()
                        .step(stepId)
                        .filter(step -> step.activity().inGroups())
                        .isPresent();
        if (!grouped) {
            throw Fault.conflict(Problem.said("workshop.step-gone.groups"));
        }
    }
}
