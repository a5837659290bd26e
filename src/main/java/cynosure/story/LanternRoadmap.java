package cynosure.story;

import cynosure.roadmap.Work;
import java.math.BigDecimal;
import java.util.List;

/// What Lantern's people work on and mean to. Most of it is linked to an input, some by a guess;
/// one plan serves none, two nobody has asked about, and nobody works on three evenings a week.
public final class LanternRoadmap {

    /// An item, and what somebody said that it serves.
    ///
    /// @param who said it; empty while nobody has
    /// @param aims nothing, where they said that it serves no input
    public record Planned(Work work, String who, List<Aim> aims) {}

    /// @param input by its name
    /// @param assumption what must hold; empty when it is clear
    public record Aim(String input, String assumption) {}

    public static final List<Planned> PLANNED =
            List.of(
                    new Planned(
                            work("LAN-12", "Sync on trains", "In progress", "Tomas", 8),
                            "Tomas",
                            List.of(aim(Lantern.READING.name(), ""))),
                    new Planned(
                            work(
                                    "LAN-13",
                                    "Ask for a note at the end of a chapter",
                                    "In progress",
                                    "Ines",
                                    3),
                            "Ines",
                            List.of(aim(Lantern.CHAPTERS_NOTED.name(), ""))),
                    new Planned(
                            work("LAN-15", "Show a friend's note first", "Next", "Ines", 5),
                            "Ines",
                            List.of(
                                    aim("Readers who meet a note", ""),
                                    aim(
                                            Lantern.CHAPTERS_NOTED.name(),
                                            "people answer a friend more readily than a stranger"))),
                    new Planned(
                            work("LAN-14", "A page for each club", "Next", "Tomas", 8),
                            "Lotte",
                            List.of(
                                    aim(
                                            Lantern.NOTES_READ.name(),
                                            "members open the page between two evenings"))),
                    new Planned(
                            work("LAN-21", "Growth banner 4", "Next", "Bram", 5),
                            "Jonas",
                            List.of()),
                    new Planned(
                            work("LAN-22", "Autumn discount", "Later", "Bram", 3), "", List.of()),
                    new Planned(
                            work("LAN-24", "Reading aloud", "Later", "Lotte", 5), "", List.of()),
                    new Planned(
                            new Work(
                                    "LAN-9",
                                    "Mend lost notes",
                                    "Done",
                                    true,
                                    "Tomas",
                                    "",
                                    BigDecimal.valueOf(5)),
                            "",
                            List.of()));

    private LanternRoadmap() {}

    private static Work work(String key, String title, String status, String owner, int size) {
        return new Work(key, title, status, false, owner, "", BigDecimal.valueOf(size));
    }

    private static Aim aim(String input, String assumption) {
        return new Aim(input, assumption);
    }
}
