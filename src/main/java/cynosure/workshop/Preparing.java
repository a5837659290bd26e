package cynosure.workshop;

import cynosure.language.Language;
import java.time.Instant;

/// Something was prepared before the workshop.
public sealed interface Preparing extends Happening {

    record MeetingSet(Meeting meeting) implements Preparing {}

    /// Somebody is on the list; listing them again under the same id corrects what stood there.
    record Invited(Invitation invitation) implements Preparing {}

    record InvitationWithdrawn(String invitationId) implements Preparing {}

    /// Somebody followed their own link and got in.
    record GotIn(String invitationId, String personId, Instant at) implements Preparing {}

    record ReadinessTicked(Readiness item, boolean ready) implements Preparing {}

    /// A quote or a story is kept beside the numbers.
    record StoryKept(Story story) implements Preparing {}

    record StoryDropped(String storyId) implements Preparing {}

    /// The room speaks this language from now on; before anything is chosen it speaks English.
    record LanguageChosen(Language language) implements Preparing {}

    /// The reading before the workshop got a link that everyone may open.
    record ReadingLinked(String token) implements Preparing {}
}
