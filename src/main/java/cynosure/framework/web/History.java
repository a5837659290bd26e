package cynosure.framework.web;

import cynosure.framework.Difference;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Revision;
import cynosure.people.People;
import cynosure.people.Workspaces;
import cynosure.web.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells the revisions as a story: who changed what, when and why.
@Component
class History {

    private final Frameworks frameworks;
    private final People people;
    private final Workspaces workspaces;

    History(Frameworks frameworks, People people, Workspaces workspaces) {
        this.frameworks = frameworks;
        this.people = people;
        this.workspaces = workspaces;
    }

    /// All revisions, newest first.
    List<HistoryEntry> entries() {
        List<Revision> all = frameworks.history();
        List<HistoryEntry> entries = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            boolean first = place == all.size() - 1;
            entries.add(
                    entry(
                            all.get(place),
                            first ? List.of("The first North Star") : changes(all, place)));
        }
        return List.copyOf(entries);
    }

    String at(Instant moment) {
        ZoneId zone = workspaces.zone();
        return Dates.moment(moment, zone);
    }

    String by(Revision revision) {
        return people.name(revision.by());
    }

    private HistoryEntry entry(Revision revision, List<String> changes) {
        return new HistoryEntry(
                revision.number(), at(revision.at()), by(revision), revision.why(), changes);
    }

    private static List<String> changes(List<Revision> all, int place) {
        Framework before = all.get(place + 1).framework();
        Framework after = all.get(place).framework();
        List<String> changes = Difference.between(before, after);
        return changes.isEmpty() ? List.of("Adopted again, unchanged") : changes;
    }
}
