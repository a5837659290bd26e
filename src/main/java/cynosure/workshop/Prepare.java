package cynosure.workshop;

import cynosure.ids.Ids;
import cynosure.language.Language;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Preparing.GotIn;
import cynosure.workshop.Preparing.InvitationWithdrawn;
import cynosure.workshop.Preparing.Invited;
import cynosure.workshop.Preparing.LanguageChosen;
import cynosure.workshop.Preparing.MeetingSet;
import cynosure.workshop.Preparing.ReadinessTicked;
import cynosure.workshop.Preparing.ReadingLinked;
import cynosure.workshop.Preparing.StoryDropped;
import cynosure.workshop.Preparing.StoryKept;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What those who lead may do before the workshop.
public record Prepare(Workshop workshop) {

    private static final int INVITATIONS_MAX = 300;
    private static final int NAME_LENGTH_MAX = 40;
    private static final int LINE_LENGTH_MAX = 200;
    private static final int STORIES_MAX = 100;

    public List<Happening> meet(Instant start, String place, String link) {
        if (place.length() > LINE_LENGTH_MAX || link.length() > LINE_LENGTH_MAX) {
            throw tooLong(LINE_LENGTH_MAX);
        }
        if (!link.isBlank() && !link.strip().matches("https?://\\S+")) {
            throw Fault.mistake(Problem.said("workshop.meeting-link", link.strip()));
        }
        Meeting meeting = new Meeting(start, place.strip(), link.strip());
        return meeting.equals(preparation().meeting())
                ? List.of()
                : List.of(new MeetingSet(meeting));
    }

    public List<Happening> invite(
            String name,
            String address,
            @Nullable JobFunction function,
            Invitation.Part part,
            Ids ids) {
        if (name.isBlank() || name.length() > NAME_LENGTH_MAX) {
            throw Fault.mistake(Problem.said("workshop.name.invited"));
        }
        if (function == null) {
            throw Fault.mistake(Problem.said("workshop.function.invited", name.strip()));
        }
        if (address.length() > LINE_LENGTH_MAX) {
            throw tooLong(LINE_LENGTH_MAX);
        }
        if (preparation().invitations().size() >= INVITATIONS_MAX) {
            throw Fault.conflict(Problem.said("workshop.invitations-full", INVITATIONS_MAX));
        }
        return List.of(
                new Invited(
                        new Invitation(
                                ids.next(),
                                ids.token(),
                                name.strip(),
                                address.strip(),
                                function,
                                part)));
    }

    /// Once people have begun, the room keeps its language: what lies on the table was said in it.
    public List<Happening> speak(Language language) {
        if (language == workshop.plan().language()) {
            return List.of();
        }
        if (workshop.started()) {
            throw Fault.conflict(
                    Problem.said("workshop.language-settled", workshop.plan().language().itself()));
        }
        return List.of(new LanguageChosen(language));
    }

    /// Takes somebody off the list, and their link with it. Who got in before stays in.
    public List<Happening> withdraw(String invitationId) {
        return preparation().invitation(invitationId).isPresent()
                ? List.of(new InvitationWithdrawn(invitationId))
                : List.of();
    }

    public List<Happening> tick(Readiness item, boolean ready) {
        return preparation().ready().contains(item) == ready
                ? List.of()
                : List.of(new ReadinessTicked(item, ready));
    }

    public List<Happening> keepStory(String text, String source, Ids ids) {
        if (text.isBlank()) {
            throw Fault.mistake(Problem.said("workshop.story"));
        }
        if (text.length() > Note.LENGTH_MAX || source.length() > LINE_LENGTH_MAX) {
            throw tooLong(Note.LENGTH_MAX);
        }
        if (preparation().stories().size() >= STORIES_MAX) {
            throw Fault.conflict(Problem.said("workshop.stories-full", STORIES_MAX));
        }
        return List.of(new StoryKept(new Story(ids.next(), text.strip(), source.strip())));
    }

    public List<Happening> dropStory(String storyId) {
        return preparation().stories().containsKey(storyId)
                ? List.of(new StoryDropped(storyId))
                : List.of();
    }

    /// Makes the link under which everyone may read what the framework is.
    public List<Happening> linkReading(Ids ids) {
        return preparation().readingToken().isEmpty()
                ? List.of(new ReadingLinked(ids.token()))
                : List.of();
    }

    /// Somebody follows their own link and is in, in the part they were invited for. Coming again
    /// changes nothing.
    static List<Happening> getIn(
            Workshop workshop, Invitation invitation, String personId, Instant at) {
        if (workshop.preparation().arrivals().containsKey(invitation.id())) {
            return List.of();
        }
        List<Happening> happenings = new ArrayList<>();
        happenings.add(new GotIn(invitation.id(), personId, at));
        switch (invitation.part()) {
            case TAKES_PART ->
                    happenings.addAll(
                            workshop.join(
                                    new Participant(
                                            personId, invitation.name(), invitation.function())));
            case WATCHES -> happenings.addAll(workshop.cast(personId).watch(invitation.name()));
            case CO_LEADS ->
                    happenings.add(new Casting.CoFacilitatorNamed(personId, invitation.name()));
        }
        return happenings;
    }

    private Preparation preparation() {
        return workshop.preparation();
    }

    private static Fault tooLong(int lengthMax) {
        return Fault.mistake(Problem.said("workshop.too-long.invited", lengthMax));
    }
}
