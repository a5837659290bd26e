package cynosure.events.web;

import java.util.List;

/// Which ids are one person, since when and because of what.
///
/// @param id who is looked for; empty when nobody is
/// @param lead how many people there are, and of how many ids
/// @param found whoever is called this: nobody, somebody, or two
/// @param latest what was said last, when nobody is looked for
/// @param owner whether this person may take an alias back
public record WhoIsWhoPage(
        String id, String lead, List<Found> found, List<Bond> latest, boolean owner) {

    /// One person.
    ///
    /// @param nameless whether only devices are theirs so far
    public record Found(String name, boolean nameless, List<Row> ids, List<Bond> said) {}

    /// One of a person's ids.
    public record Row(String id, String what, String events, String first, String last) {}

    /// What was said of two ids.
    ///
    /// @param previous the device's id, or the previous one
    /// @param from who has said it
    /// @param alias whether it can be taken back
    /// @param without why it makes no difference; empty when it makes them one person
    public record Bond(
            String at,
            String previous,
            String user,
            String path,
            String words,
            String from,
            boolean alias,
            String without) {}

    public boolean asked() {
        return !id.isEmpty();
    }
}
