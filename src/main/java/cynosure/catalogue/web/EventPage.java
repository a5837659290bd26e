package cynosure.catalogue.web;

import cynosure.problem.Problems;
import java.util.List;

/// The page of one event.
///
/// @param lead how often it came and when; what it waits for where it never did
/// @param measured where it is counted; empty for one that never came
/// @param numbers which of the team's numbers speak of it
/// @param past who said what of it, the latest first
/// @param form what is being written
/// @param describing whether the form stands open
public record EventPage(
        String name,
        String lead,
        String words,
        String owner,
        String chart,
        String measured,
        String picture,
        List<Row> properties,
        List<Link> numbers,
        List<Past> past,
        Form form,
        boolean describing,
        List<String> members,
        Problems problems) {

    public String encodedName() {
        return EventWords.encoded(name);
    }

    /// One property.
    ///
    /// @param share how many of the events carry it
    public record Row(
            String name,
            String kinds,
            boolean several,
            String share,
            String examples,
            String words,
            boolean required) {}

    public record Link(String words, String href) {}

    /// @param of what was described: the event, or a property by its name
    public record Past(String of, String words, String by, String at) {}

    /// What is written of the event and its properties.
    ///
    /// @param version the one that is changed
    public record Form(String words, String owner, int version, List<Field> fields) {}

    /// One property in the form.
    ///
    /// @param place its place among the fields, from 0
    public record Field(int place, String name, String words, boolean required, int version) {}
}
