package cynosure.events.privacy;

import cynosure.people.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules for all sources and for each, what was noticed, and who was forgotten.
public interface Privacy {

    /// The source that files count as.
    String FILES = "files";

    /// The place of the rules for all sources.
    String ALL = "";

    /// What was said for a source, or for [#ALL]; the usual where nothing was.
    Rules said(String source);

    /// What holds for a source: its own rules over those for all.
    default Rules rules(String source) {
        return said(source).over(said(ALL));
    }

    void say(String source, Rules rules, Person by);

    /// When the rule about pseudonyms was last changed; empty where none was ever said.
    Optional<Instant> pseudonymsSince(String source);

    /// Adds to what was noticed before.
    void note(Collection<Noticed.Count> counts);

    /// What was noticed so far, the most frequent first.
    List<Seen> seen(String source);

    /// Marks of the ids that are not taken in any more.
    Set<String> forgotten();

    /// Something noticed, with when it was last.
    record Seen(Noticed.What what, String name, long times, Instant last) {}
}
