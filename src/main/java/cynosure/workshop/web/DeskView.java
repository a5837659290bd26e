package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Trap;
import cynosure.workshop.activity.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// For those who lead alone: who is silent, what comes next, and the traps of which there are
/// signs. Names and counts, never texts.
///
/// @param silent names of those who gave nothing yet; empty when all did, or nobody is asked
/// @param next null at the last step, before the start and after the end
/// @param screenUrl opens the big screen
/// @param screenOpen it is open somewhere, so its pages can be turned
public record DeskView(
        List<String> silent,
        @Nullable Next next,
        List<Trap> traps,
        String rolesUrl,
        String screenUrl,
        boolean screenOpen,
        String guideUrl,
        int observers,
        List<String> coFacilitators) {

    /// The step that follows, and what to have ready for it.
    public record Next(String title, int minutes, String coach) {}

    static DeskView of(Looking looking) {
        Workshop workshop = looking.workshop();
        Step step = workshop.finished() ? null : workshop.current().orElse(null);
        boolean asked = step != null && !workshop.revealed(step);
        return new DeskView(
                asked ? Contributors.silent(workshop, step) : List.of(),
                step == null
                        ? null
                        : workshop.agenda()
                                .after(step)
                                .map(next -> next(looking.book(), next))
                                .orElse(null),
                workshop.traps(),
                looking.url() + "/roles",
                looking.url() + "/screen",
                looking.present().contains(Looking.NOBODY.id()),
                looking.url() + "/guide",
                workshop.roles().observers().size(),
                List.copyOf(workshop.roles().coFacilitators().values()));
    }

    private static Next next(Phrasebook book, Step step) {
        Words words = Words.of(step.activity(), book);
        return new Next(words.title(), step.minutes(), words.coach());
    }
}
