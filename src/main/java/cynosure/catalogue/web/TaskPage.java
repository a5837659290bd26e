package cynosure.catalogue.web;

import cynosure.problem.Problems;
import java.util.List;

/// One thing that engineers are asked to send.
///
/// @param lead how it stands
/// @param properties what it should carry, and what of it has come
/// @param json one event for our own endpoint
public record TaskPage(
        String id,
        String event,
        String lead,
        boolean open,
        boolean dropped,
        String eventHref,
        String json,
        String curl,
        String browser,
        String server,
        List<Row> properties,
        List<Fact> facts,
        String note,
        TaskForm form,
        int version,
        List<String> members,
        Problems problems) {

    /// @param kind what was asked for
    /// @param came what has come of it, in words
    public record Row(String name, String kind, String came, boolean fits, boolean there) {}

    public record Fact(String what, String words) {}

    public boolean writing() {
        return !problems.none();
    }
}
