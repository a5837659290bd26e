package cynosure.workshop.web;

import cynosure.workshop.Authors;
import cynosure.workshop.Participant;
import cynosure.workshop.Step;
import cynosure.workshop.Together;
import cynosure.workshop.Together.Group;
import cynosure.workshop.Workshop;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The small groups of a step: who is with whom, and for whoever leads how to form them.
///
/// @param mine my group; null before groups were formed, or while I am in none
/// @param others for whom no group was found
/// @param seed what new groups are drawn with
public record GroupsView(
        List<Formed> groups, @Nullable Formed mine, List<Member> others, int size, String seed) {

    /// @param words "Ada (engineering) and Ben (product)"
    public record Formed(int number, List<Member> members, String words) {}

    /// @param function within a sentence
    public record Member(String personId, String name, String function) {

        String words() {
            return name + " (" + function + ")";
        }
    }

    static GroupsView of(Looking looking, Step step) {
        Workshop workshop = looking.workshop();
        Together together = workshop.together();
        List<Formed> formed =
                together.groups(step.id()).stream().map(group -> formed(workshop, group)).toList();
        Optional<Formed> mine =
                together.group(step.id(), looking.person().id())
                        .map(group -> formed(workshop, group));
        return new GroupsView(
                formed,
                mine.orElse(null),
                workshop.participants().stream()
                        .filter(one -> together.group(step.id(), one.personId()).isEmpty())
                        .map(one -> member(workshop, one))
                        .toList(),
                step.activity().usualGroupSize(),
                looking.act());
    }

    private static Formed formed(Workshop workshop, Group group) {
        List<Member> members =
                group.people().stream()
                        .flatMap(id -> workshop.participant(id).stream())
                        .map(participant -> member(workshop, participant))
                        .toList();
        return new Formed(
                group.number(),
                members,
                Authors.all(workshop.book(), members.stream().map(Member::words).toList()));
    }

    private static Member member(Workshop workshop, Participant participant) {
        return new Member(
                participant.personId(),
                participant.name(),
                participant.function().inside(workshop.book()));
    }

    public boolean formed() {
        return !groups.isEmpty();
    }

    /// Everyone who can be moved: those in groups, and those in none.
    public List<Member> everyone() {
        return Stream.concat(
                        groups.stream().flatMap(group -> group.members().stream()), others.stream())
                .toList();
    }
}
