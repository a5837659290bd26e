package cynosure.bets.web;

import cynosure.bets.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How somebody looks at the board: in which swimlanes, and at which cards.
///
/// @param team only the cards of this team; empty for all
/// @param kind only this kind; null for all
/// @param input only what serves this input or a part of it; empty for all
public record Looking(Lanes lanes, String team, @Nullable Kind kind, String input) {

    static final Looking ALL = new Looking(Lanes.NONE, "", null, "");

    /// What makes a swimlane.
    public enum Lanes {
        NONE("No lanes"),
        INPUT("By input"),
        TEAM("By team");

        private final String label;

        Lanes(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// What an address says; what it says wrongly counts as not said.
    static Looking of(String lanes, String team, String kind, String input) {
        return new Looking(
                Arrays.stream(Lanes.values())
                        .filter(one -> one.name().equalsIgnoreCase(lanes))
                        .findFirst()
                        .orElse(Lanes.NONE),
                team.strip(),
                Arrays.stream(Kind.values())
                        .filter(one -> one.name().equalsIgnoreCase(kind))
                        .findFirst()
                        .orElse(null),
                input.strip());
    }

    /// Whether it is the board as the stream tells it: without lanes, every card.
    public boolean whole() {
        return equals(ALL);
    }

    boolean shows(CardFace face) {
        return (team.isEmpty() || face.team().equalsIgnoreCase(team))
                && (kind == null || face.kind() == kind)
                && (input.isEmpty() || face.up().contains(TreeView.id(input)));
    }

    /// The same as the query of an address, with its question mark; empty for the whole board.
    public String query() {
        List<String> all = new ArrayList<>();
        if (lanes != Lanes.NONE) {
            all.add("lanes=" + lanes.name().toLowerCase(Locale.ROOT));
        }
        if (!team.isEmpty()) {
            all.add("team=" + URLEncoder.encode(team, StandardCharsets.UTF_8));
        }
        if (kind != null) {
            all.add("kind=" + kind.name().toLowerCase(Locale.ROOT));
        }
        if (!input.isEmpty()) {
            all.add("input=" + URLEncoder.encode(input, StandardCharsets.UTF_8));
        }
        return all.isEmpty() ? "" : "?" + String.join("&", all);
    }
}
