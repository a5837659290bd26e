package cynosure.workshop;

import cynosure.workshop.Grouping.CandidateRefined;
import cynosure.workshop.Grouping.GroupsFormed;
import cynosure.workshop.Grouping.PlacedInGroup;
import cynosure.workshop.Grouping.SheetFilled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What people do together: who works with whom, what groups write, and how the room sifts, merges
/// and judges its candidates.
///
/// @param rounds the groups by step
/// @param sheets what stands in the groups' shared fields
/// @param touches who last changed a part of a candidate in a small group
/// @param refiners who, beside the author, changed a candidate
public record Together(
        Map<String, List<Group>> rounds,
        Map<Cell, Entry> sheets,
        Map<Part, String> touches,
        Map<String, Set<String>> refiners,
        Sifted sifted,
        Merged merged,
        Advised advised) {

    /// @param number counted from 1
    /// @param people their ids
    public record Group(int number, List<String> people) {

        public Group {
            people = List.copyOf(people);
        }
    }

    /// A field of a group's sheet.
    public record Cell(String stepId, int group, int field) {}

    /// @param by who wrote last
    public record Entry(String text, String by) {}

    public record Part(String candidateId, CandidateField field) {}

    /// Two people who worked together, whoever is named first.
    record Pair(String one, String other) {

        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    static Together none() {
        return new Together(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Sifted.none(),
                Merged.none(),
                Advised.none());
    }

    Together after(Teamwork happening) {
        return switch (happening) {
            case Grouping grouping -> after(grouping);
            case Sorting sorting -> after(sorting);
            case Merging merging -> after(merging);
            case Advising advising -> after(advising);
        };
    }

    private Together after(Grouping happening) {
        return switch (happening) {
            case GroupsFormed(var stepId, var groups) ->
                    formed(Entries.with(rounds, stepId, List.copyOf(groups)));
            case PlacedInGroup(var stepId, var person, var number) ->
                    formed(Entries.with(rounds, stepId, placed(stepId, person, number)));
            case SheetFilled(var stepId, var group, var field, var by, var text) ->
                    new Together(
                            rounds,
                            Entries.with(
                                    sheets, new Cell(stepId, group, field), new Entry(text, by)),
                            touches,
                            refiners,
                            sifted,
                            merged,
                            advised);
            case Grouping.InputTaken any -> this;
            case CandidateRefined(var candidate, var field, var by) ->
                    refined(candidate, field, by);
        };
    }

    private Together after(Sorting happening) {
        return with(sifted.after(happening), merged, advised);
    }

    private Together after(Merging happening) {
        return with(sifted, merged.after(happening), advised);
    }

    private Together after(Advising happening) {
        return with(sifted, merged, advised.after(happening));
    }

    public List<Group> groups(String stepId) {
        return Objects.requireNonNullElse(rounds.get(stepId), List.of());
    }

    public boolean formed(String stepId) {
        return !groups(stepId).isEmpty();
    }

    public Optional<Group> group(String stepId, String personId) {
        return groups(stepId).stream()
                .filter(group -> group.people().contains(personId))
                .findFirst();
    }

    /// The group in which one more person is needed most.
    Optional<Group> smallest(String stepId) {
        return groups(stepId).stream().min(Comparator.comparingInt(group -> group.people().size()));
    }

    /// Who comes while the room works in small groups joins the one that needs somebody most.
    List<Happening> arriving(Participant participant, Optional<Step> current) {
        Happening joined = new Happening.Joined(participant);
        String id = participant.personId();
        return current.filter(step -> group(step.id(), id).isEmpty())
                .flatMap(
                        step ->
                                smallest(step.id())
                                        .map(
                                                group ->
                                                        new PlacedInGroup(
                                                                step.id(), id, group.number())))
                .map(placed -> List.of(joined, placed))
                .orElseGet(() -> List.of(joined));
    }

    public Optional<Entry> entry(String stepId, int group, int field) {
        return Optional.ofNullable(sheets.get(new Cell(stepId, group, field)));
    }

    public Set<String> refinersOf(String candidateId) {
        return Objects.requireNonNullElse(refiners.get(candidateId), Set.of());
    }

    /// How often each two have worked together, in all steps but this one.
    Map<Pair, Integer> met(String exceptStepId) {
        Map<Pair, Integer> met = new HashMap<>();
        rounds.forEach(
                (stepId, groups) -> {
                    if (!stepId.equals(exceptStepId)) {
                        groups.forEach(group -> meet(group.people(), met));
                    }
                });
        return met;
    }

    private static void meet(List<String> people, Map<Pair, Integer> met) {
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                met.merge(Pair.of(people.get(i), people.get(j)), 1, Integer::sum);
            }
        }
    }

    private Together formed(Map<String, List<Group>> after) {
        return new Together(after, sheets, touches, refiners, sifted, merged, advised);
    }

    private List<Group> placed(String stepId, String person, int number) {
        return groups(stepId).stream()
                .map(
                        group -> {
                            List<String> people = new ArrayList<>(group.people());
                            people.remove(person);
                            if (group.number() == number) {
                                people.add(person);
                            }
                            return new Group(group.number(), people);
                        })
                .filter(group -> !group.people().isEmpty())
                .toList();
    }

    private Together refined(Candidate candidate, CandidateField field, String by) {
        Map<Part, String> touched = Entries.with(touches, new Part(candidate.id(), field), by);
        if (by.equals(candidate.authorId())) {
            return new Together(rounds, sheets, touched, refiners, sifted, merged, advised);
        }
        Set<String> people = new LinkedHashSet<>(refinersOf(candidate.id()));
        people.add(by);
        return new Together(
                rounds,
                sheets,
                touched,
                Entries.with(refiners, candidate.id(), Collections.unmodifiableSet(people)),
                sifted,
                merged,
                advised);
    }

    private Together with(Sifted sifts, Merged merges, Advised advice) {
        return new Together(rounds, sheets, touches, refiners, sifts, merges, advice);
    }
}
