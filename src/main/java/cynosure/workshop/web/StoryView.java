package cynosure.workshop.web;

import cynosure.workshop.Story;
import cynosure.workshop.Workshop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The story that the room has before it, and for those who lead, the others that were kept.
///
/// @param shown null while none is shown
/// @param others what can be shown next; empty for everyone who doesn't lead
public record StoryView(@Nullable Story shown, List<Story> others) {

    static StoryView of(Looking looking) {
        Workshop workshop = looking.workshop();
        if (workshop.finished()) {
            return new StoryView(null, List.of());
        }
        return new StoryView(
                workshop.storyShown().orElse(null),
                looking.leading()
                        ? workshop.preparation().stories().values().stream()
                                .filter(story -> !story.id().equals(workshop.wall().storyId()))
                                .toList()
                        : List.of());
    }
}
