package cynosure.story;

import cynosure.framework.ChecklistItem;
import cynosure.story.LanternWorkshop.Dotted;
import cynosure.story.LanternWorkshop.Guest;
import cynosure.story.LanternWorkshop.Scored;
import cynosure.workshop.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How Lantern's candidates were scored, and where the dots went.
final class LanternVerdicts {

    /// One row an item of the checklist, one letter a guest (yes, partly, no), in the order of the
    /// table. Where letters differ, the room disagreed.
    private static final Map<String, List<String>> SHEETS =
            Map.of(
                    LanternIdeas.LAMPLIGHTERS.name(),
                    List.of("yyyypy", "yyyypp", "ypyypn", "yyyyyy", "pyypyy", "yyyyyy", "yyyypy"),
                    LanternIdeas.CHAPTERS.name(),
                    List.of("ypppyp", "ynpnyn", "yppppp", "yypppp", "yyyyyy", "yyyyyy", "pnnnyp"),
                    LanternIdeas.CLUBS.name(),
                    List.of("yyyypy", "yyyyyy", "ppyypp", "pypyyp", "ppnynp", "ppnppy", "yyyyyy"),
                    LanternIdeas.EVENINGS.name(),
                    List.of("yyyyyy", "pyppyp", "nypnyp", "pypnpn", "yyyyyy", "nynnpn", "yyyyyy"),
                    LanternIdeas.RENEWALS.name(),
                    List.of("nnnnny", "nnnnny", "nnnnnp", "pnnppy", "yyyyyy", "yyyyyy", "npnppy"));

    static final List<Dotted> DOTS =
            List.of(
                    new Dotted("Tomas", LanternIdeas.LAMPLIGHTERS.name(), 2),
                    new Dotted("Tomas", LanternIdeas.CHAPTERS.name(), 1),
                    new Dotted("Ines", LanternIdeas.LAMPLIGHTERS.name(), 1),
                    new Dotted("Ines", LanternIdeas.EVENINGS.name(), 2),
                    new Dotted("Priya", LanternIdeas.LAMPLIGHTERS.name(), 3),
                    new Dotted("Lotte", LanternIdeas.CLUBS.name(), 2),
                    new Dotted("Lotte", LanternIdeas.LAMPLIGHTERS.name(), 1),
                    new Dotted("Jonas", LanternIdeas.LAMPLIGHTERS.name(), 2),
                    new Dotted("Jonas", LanternIdeas.CHAPTERS.name(), 1),
                    new Dotted("Bram", LanternIdeas.RENEWALS.name(), 1),
                    new Dotted("Bram", LanternIdeas.LAMPLIGHTERS.name(), 2));

    private LanternVerdicts() {}

    static List<Scored> all() {
        List<Scored> all = new ArrayList<>();
        for (LanternWorkshop.Idea idea : LanternIdeas.ALL) {
            for (ChecklistItem item : ChecklistItem.values()) {
                String row = SHEETS.get(idea.name()).get(item.ordinal());
                for (int seat = 0; seat < LanternTable.GUESTS.size(); seat++) {
                    Guest guest = LanternTable.GUESTS.get(seat);
                    all.add(new Scored(guest.name(), idea.name(), item, verdict(row.charAt(seat))));
                }
            }
        }
        return List.copyOf(all);
    }

    private static Verdict verdict(char letter) {
        return switch (letter) {
            case 'y' -> Verdict.YES;
            case 'p' -> Verdict.PARTLY;
            case 'n' -> Verdict.NO;
            default -> throw new IllegalArgumentException("no verdict: " + letter);
        };
    }
}
