package cynosure.workshop;

import java.util.List;

/// What happens in and to small groups.
public sealed interface Grouping extends Teamwork {

    /// Groups were formed for a step, or formed anew.
    record GroupsFormed(String stepId, List<Together.Group> groups) implements Grouping {}

    /// One person came to a group: a latecomer, or somebody who was moved.
    record PlacedInGroup(String stepId, String personId, int group) implements Grouping {}

    record SheetFilled(String stepId, int group, int field, String personId, String text)
            implements Grouping {}

    /// An input that was found in a small group became one of a candidate's.
    record InputTaken(String candidateId, InputIdea input, String by) implements Grouping {}

    /// One field of a candidate was put in better words in a small group.
    record CandidateRefined(Candidate candidate, CandidateField field, String by)
            implements Grouping {}
}
