package cynosure.workshop;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was prepared: when and where, who is invited and got in, what the facilitator has settled,
/// and the stories kept as evidence.
///
/// @param meeting null until it is set
/// @param invitations by id, in the order they were listed
/// @param arrivals who got in by their own link, by invitation id
/// @param stories by id, in the order they were kept
/// @param readingToken opens the reading before the workshop; empty until a link is made
public record Preparation(
        @Nullable Meeting meeting,
        Map<String, Invitation> invitations,
        Map<String, Arrival> arrivals,
        Set<Readiness> ready,
        Map<String, Story> stories,
        String readingToken) {

    /// Somebody got in by their own link.
    public record Arrival(String personId, Instant at) {}

    static Preparation none() {
        return new Preparation(null, Map.of(), Map.of(), Set.of(), Map.of(), "");
    }

    Preparation after(Preparing change) {
        return switch (change) {
            case Preparing.MeetingSet(var set) ->
                    new Preparation(set, invitations, arrivals, ready, stories, readingToken);
            case Preparing.Invited(var invitation) ->
                    inviting(Entries.with(invitations, invitation.id(), invitation));
            case Preparing.InvitationWithdrawn(var id) -> inviting(without(invitations, id));
            case Preparing.GotIn(var id, var personId, var at) ->
                    new Preparation(
                            meeting,
                            invitations,
                            Entries.with(arrivals, id, new Arrival(personId, at)),
                            ready,
                            stories,
                            readingToken);
            case Preparing.ReadinessTicked(var item, var isReady) -> ticked(item, isReady);
            case Preparing.StoryKept(var story) ->
                    keeping(Entries.with(stories, story.id(), story));
            case Preparing.StoryDropped(var id) -> keeping(without(stories, id));
            case Preparing.LanguageChosen any -> this;
            case Preparing.ReadingLinked(var token) ->
                    new Preparation(meeting, invitations, arrivals, ready, stories, token);
        };
    }

    public Optional<Invitation> invitation(String id) {
        return Optional.ofNullable(invitations.get(id));
    }

    /// The invitation whose own link this is.
    public Optional<Invitation> withToken(String token) {
        return invitations.values().stream()
                .filter(invitation -> invitation.token().equals(token))
                .findFirst();
    }

    public List<Invitation> takingPart() {
        return invitations.values().stream()
                .filter(invitation -> invitation.part() == Invitation.Part.TAKES_PART)
                .toList();
    }

    private Preparation ticked(Readiness item, boolean isReady) {
        Set<Readiness> ticks = EnumSet.noneOf(Readiness.class);
        ticks.addAll(ready);
        if (isReady) {
            ticks.add(item);
        } else {
            ticks.remove(item);
        }
        return new Preparation(
                meeting,
                invitations,
                arrivals,
                Collections.unmodifiableSet(ticks),
                stories,
                readingToken);
    }

    private Preparation inviting(Map<String, Invitation> next) {
        return new Preparation(meeting, next, arrivals, ready, stories, readingToken);
    }

    private Preparation keeping(Map<String, Story> next) {
        return new Preparation(meeting, invitations, arrivals, ready, next, readingToken);
    }

    private static <V> Map<String, V> without(Map<String, V> entries, String id) {
        Map<String, V> fewer = new LinkedHashMap<>(entries);
        fewer.remove(id);
        return Collections.unmodifiableMap(fewer);
    }
}
