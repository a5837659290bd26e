package cynosure.events.web;

import cynosure.events.EventSource;
import cynosure.problem.Problems;
import java.util.List;

/// One source: what it may send under and from where, and how it fares.
///
/// Each section of the page is a fragment of its own in `events/source/`; what it shows and is not
/// of the source itself is a component here.
///
/// @param owner whether this person may change it
/// @param health how it fares
/// @param clients how clients are pointed here
/// @param privacy what is kept of people
/// @param sites the sites whose pages may send, one a line, as they stand in the form
/// @param problems what was wrong with what was sent in the form
public record SourcePage(
        String id,
        String name,
        boolean owner,
        List<String> keys,
        List<String> origins,
        HealthPiece health,
        Clients clients,
        SourcePrivacy privacy,
        String sites,
        Problems problems) {

    static SourcePage of(
            EventSource source,
            boolean owner,
            HealthPiece health,
            Clients clients,
            SourcePrivacy privacy) {
        return new SourcePage(
                source.id(),
                source.name(),
                owner,
                source.keys(),
                source.origins(),
                health,
                clients,
                privacy,
                String.join("\n", source.origins()),
                Problems.NONE);
    }

    SourcePage with(String sites, Problems problems) {
        return new SourcePage(
                id, name, owner, keys, origins, health, clients, privacy, sites, problems);
    }
}
