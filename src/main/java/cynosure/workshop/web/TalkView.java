package cynosure.workshop.web;

import cynosure.workshop.Step;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Talks;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Something that is explained part by part, with a drawing that grows, and fields in which people
/// note what it means for them.
///
/// @param drawing as far as it is explained; empty where there is none
/// @param shown how many parts are shown
/// @param next the title of the part that comes next; null at the end
public record TalkView(
        String drawing, List<Part> parts, int shown, @Nullable String next, NotesView notes)
        implements StageView.Body {

    /// @param question the field that belongs to it; null where there is none
    public record Part(Talks.Part part, boolean now, NotesView.@Nullable Question question) {}

    static TalkView of(Looking looking, Step step) {
        List<Talks.Part> all = Talks.of(step.activity(), looking.book());
        int shown = looking.workshop().wall().parts(step.id());
        NotesView notes = NotesView.of(looking, step);
        boolean beside = beside(step.activity());
        return new TalkView(
                TalkDrawing.of(looking.book(), step.activity(), shown),
                IntStream.range(0, shown)
                        .mapToObj(
                                place ->
                                        new Part(
                                                all.get(place),
                                                place == shown - 1,
                                                beside ? notes.questions().get(place) : null))
                        .toList(),
                shown,
                shown < all.size() ? all.get(shown).title() : null,
                notes);
    }

    /// Each part has its own question; otherwise they come at the end.
    private static boolean beside(Activity activity) {
        return activity == Activity.GOOD_AND_BAD;
    }

    /// The questions that come at the end, once everything is explained.
    public List<NotesView.Question> last() {
        boolean beside = parts.getFirst().question() != null;
        return beside || next != null ? List.of() : notes.questions();
    }
}
