package cynosure.request.web;

import cynosure.request.Answer;
import cynosure.request.Answer.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All requests, and what they say together.
///
/// @param search what was looked for
/// @param state which are shown; null for all
/// @param any whether there is any request at all
/// @param hidden how many more were found than are shown
/// @param heard the opportunities that somebody asked for
/// @param adrift cards on the board that move no input any more
public record DeskPage(
        String search,
        Answer.@Nullable State state,
        boolean any,
        List<Segment> segments,
        List<Row> rows,
        int hidden,
        List<Heard> heard,
        List<Adrift> adrift) {

    /// @param state null for all
    public record Segment(@Nullable State state, String label, long count, String href) {}

    /// @param came what came of it, in a few words
    /// @param input the name of the input that it would move; empty while nobody has said
    /// @param due whether it waited for a day that has come
    /// @param unasked how many of the three questions nobody has answered, while it is open
    public record Row(
            String href,
            long number,
            String title,
            String who,
            String written,
            State state,
            String came,
            String input,
            boolean due,
            int unasked) {}

    /// @param where where its card is, in words
    public record Heard(String href, String title, String input, int voices, String where) {}

    public record Adrift(String href, String title) {}
}
