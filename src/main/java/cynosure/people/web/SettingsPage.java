package cynosure.people.web;

import cynosure.problem.Problems;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;

/// What the settings page shows; also the first page of all, where the workspace is named.
///
/// @param owner whether the one who looks may change more than their own name
/// @param first nothing is named yet
/// @param zones every time zone that can be chosen, in order
public record SettingsPage(
        String name,
        String zone,
        DayOfWeek weekStart,
        String yourName,
        boolean owner,
        boolean first,
        List<String> zones,
        Problems problems) {

    static SettingsPage of(
            String name,
            String zone,
            DayOfWeek weekStart,
            String yourName,
            boolean owner,
            boolean first) {
        return new SettingsPage(
                name, zone, weekStart, yourName, owner, first, regions(), Problems.NONE);
    }

    SettingsPage called(String yourName) {
        return new SettingsPage(name, zone, weekStart, yourName, owner, first, zones, problems);
    }

    SettingsPage with(Problems problems) {
        return new SettingsPage(name, zone, weekStart, yourName, owner, first, zones, problems);
    }

    public String title() {
        return first ? "Name your workspace" : "Settings";
    }

    /// The server's own zone, where it is one that people choose from.
    static String here() {
        String zone = ZoneId.systemDefault().getId();
        return regions().contains(zone) ? zone : "UTC";
    }

    private static List<String> regions() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC") || id.contains("/"))
                .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList();
    }
}
