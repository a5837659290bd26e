package cynosure.catalogue.web;

import cynosure.catalogue.watch.Notice;
import cynosure.problem.Problems;
import java.util.List;

/// One notice: what, since when, how sure, what depends on it, and why it is so.
///
/// @param event its page; empty when it is about everything
/// @param numbers the numbers that it makes wrong
/// @param said what people have said of it, the oldest first
/// @param answers how many times they have
/// @param words what is being written
public record NoticePage(
        String id,
        String what,
        String when,
        String evidence,
        String sure,
        String rule,
        String event,
        String chart,
        List<EventPage.Link> numbers,
        List<Line> said,
        boolean explained,
        boolean over,
        int answers,
        String why,
        String words,
        Problems problems) {

    /// @param by who said it, and when
    public record Line(String why, String words, String by) {}

    public List<Notice.Why> reasons() {
        return List.of(Notice.Why.TRACKING, Notice.Why.REMOVED, Notice.Why.REAL, Notice.Why.ELSE);
    }
}
