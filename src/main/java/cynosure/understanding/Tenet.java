package cynosure.understanding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that people of the team believe about their world. What they believe about an edge of
/// the tree is the framework's own `Belief`.
///
/// @param wordings how it was put, oldest first; never empty
/// @param voices how sure people said they are, oldest first
/// @param stands what became of it, oldest first; empty while nobody doubted it
/// @param revisit the day on which the team looks at it again; null for none
/// @param from the workshop it comes from; empty where it was written here
public record Tenet(
        String id,
        List<Wording> wordings,
        List<Evidence> evidence,
        List<Voice> voices,
        List<Standing> stands,
        @Nullable LocalDate revisit,
        String from) {

    public Tenet {
        wordings = List.copyOf(wordings);
        evidence = List.copyOf(evidence);
        voices = List.copyOf(voices);
        stands = List.copyOf(stands);
    }

    /// What a belief is about.
    public enum Kind {
        CUSTOMERS("What customers value"),
        CAUSES("What causes what"),
        MARKET("Where the market goes"),
        TECHNOLOGY("What technology will do"),
        COMPETITORS("What competitors are up to"),
        WORTH("What we are worth to them");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Stand {
        HELD("Held"),
        DOUBTED("In doubt"),
        GIVEN_UP("Given up");

        private final String label;

        Stand(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// @param by the id of the person; empty where it was written without a name
    public record Wording(String words, Kind kind, String nodeId, String by, Instant at) {}

    /// @param percent how sure, from 0 to 100
    public record Voice(int percent, String words, String by, Instant at) {}

    public record Standing(Stand stand, String why, String by, Instant at) {}

    public Wording now() {
        return wordings.getLast();
    }

    public String words() {
        return now().words();
    }

    public Stand stand() {
        return stands.isEmpty() ? Stand.HELD : stands.getLast().stand();
    }

    /// The latest word of each person, in the order in which people first spoke.
    public List<Voice> latest() {
        Map<String, Voice> latest = new LinkedHashMap<>();
        voices.forEach(voice -> latest.put(voice.by(), voice));
        return List.copyOf(latest.values());
    }

    public Optional<Voice> voiceOf(String personId) {
        return latest().stream().filter(voice -> voice.by().equals(personId)).findFirst();
    }

    public Spread spread() {
        return Spread.of(latest().stream().map(Voice::percent).toList());
    }

    public List<Evidence> evidence(Evidence.Side side) {
        return evidence.stream().filter(one -> one.counts() && one.side() == side).toList();
    }

    /// Whether the day on which the team wanted to look at it again has come.
    public boolean due(LocalDate today) {
        return revisit != null && stand() != Stand.GIVEN_UP && !revisit.isAfter(today);
    }

    Tenet worded(Wording wording) {
        return new Tenet(id, with(wordings, wording), evidence, voices, stands, revisit, from);
    }

    Tenet shown(Evidence more) {
        return new Tenet(id, wordings, with(evidence, more), voices, stands, revisit, from);
    }

    Tenet without(String evidenceId, String why) {
        List<Evidence> rest =
                evidence.stream()
                        .map(one -> one.id().equals(evidenceId) ? one.withdrawn(why) : one)
                        .toList();
        return new Tenet(id, wordings, rest, voices, stands, revisit, from);
    }

    Tenet heard(Voice voice) {
        return new Tenet(id, wordings, evidence, with(voices, voice), stands, revisit, from);
    }

    Tenet standing(Standing standing) {
        return new Tenet(id, wordings, evidence, voices, with(stands, standing), revisit, from);
    }

    Tenet revisited(@Nullable LocalDate on) {
        return new Tenet(id, wordings, evidence, voices, stands, on, from);
    }

    private static <T> List<T> with(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
