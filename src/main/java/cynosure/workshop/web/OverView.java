package cynosure.workshop.web;

import cynosure.workshop.Decision;
import org.jspecify.annotations.Nullable;

/// The workshop is over: what was decided, and where to go from here.
public record OverView(@Nullable Decision decision, boolean member) implements StageView.Body {

    static OverView of(Looking looking) {
        return new OverView(looking.workshop().decision(), looking.person().member());
    }
}
