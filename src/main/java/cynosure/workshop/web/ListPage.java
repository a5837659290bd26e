package cynosure.workshop.web;

import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.people.Workspaces;
import cynosure.workshop.Workshop;
import cynosure.workshop.record.Journey;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All workshops, the newest first.
///
/// @param journeys sessions that go on from each other
public record ListPage(List<Line> lines, List<JourneyPicture> journeys) {

    /// @param journey what a session that goes on from another is for; empty for a first one
    public record Line(
            String id,
            String product,
            String journey,
            String planned,
            int people,
            String state,
            String decided) {}

    static ListPage of(List<Workshop> workshops, Workspaces workspaces) {
        ZoneId zone = zone(workspaces);
        Map<String, Workshop> all =
                workshops.stream().collect(Collectors.toMap(Workshop::id, Function.identity()));
        return new ListPage(
                workshops.stream().map(workshop -> line(workshop, zone)).toList(),
                workshops.stream()
                        .filter(workshop -> workshop.sequel().from() == null)
                        .map(
                                workshop ->
                                        Journey.of(
                                                workshop,
                                                id -> Optional.ofNullable(all.get(id)),
                                                zone))
                        .filter(Journey::goesOn)
                        .map(journey -> new JourneyPicture(journey, ""))
                        .toList());
    }

    static ZoneId zone(Workspaces workspaces) {
        return workspaces.zone();
    }

    static String day(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(zone).format(at);
    }

    private static Line line(Workshop workshop, ZoneId zone) {
        String state = workshop.finished() ? "over" : workshop.started() ? "running" : "planned";
        return new Line(
                workshop.id(),
                workshop.plan().product(),
                workshop.sequel().from() == null
                        ? ""
                        : "The next session: "
                                + workshop.sequel()
                                        .from()
                                        .purpose()
                                        .title(Phrasebook.of(Language.ENGLISH)),
                day(workshop.plan().at(), zone),
                workshop.participants().size(),
                state,
                workshop.decision() == null || !workshop.started()
                        ? ""
                        : workshop.decision().name());
    }
}
