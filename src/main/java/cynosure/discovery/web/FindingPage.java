package cynosure.discovery.web;

import java.util.List;

/// The hub: where inputs come from, and how one tests them.
///
/// @param metric the name of the team's metric; empty before there is one
/// @param act the id under which a new map would begin
public record FindingPage(
        String metric,
        String act,
        List<MapRow> maps,
        List<TestRow> running,
        List<InputRow> inputs) {

    /// A map in a line.
    public record MapRow(String href, String subject, String said) {}

    /// A test that is running now.
    public record TestRow(String href, String input) {}

    /// An input of the tree, or a named cluster that is none yet.
    ///
    /// @param href where it is looked at
    /// @param where the map it comes from; empty for an input of the tree
    /// @param tests what came of the last test; empty before there was one
    /// @param test the last test's address
    public record InputRow(
            String id,
            String name,
            String mark,
            String href,
            String where,
            String tests,
            String test) {

        public String greenfield() {
            return "/north-star/greenfield/new?about=" + id;
        }
    }

    public boolean empty() {
        return maps.isEmpty();
    }
}
