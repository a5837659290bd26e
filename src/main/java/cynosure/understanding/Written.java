package cynosure.understanding;

import cynosure.understanding.Tenet.Kind;
import cynosure.understanding.Tenet.Stand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the team understands, without who said it and how sure each of them is: what a file can
/// hold. A part that is null was not spoken of.
///
/// @param vision empty where there is none
/// @param beliefs those that were given up, too
/// @param moments those on the journey, in its order
public record Written(
        @Nullable String vision, @Nullable List<Belief> beliefs, @Nullable List<Exchange> moments) {

    public static final Written NOTHING = new Written(null, null, null);

    /// @param about the id of what in the tree it is about; empty for nothing
    /// @param evidence what still counts
    public record Belief(
            String id, String words, Kind kind, String about, Stand stand, List<Shown> evidence) {

        public Belief {
            evidence = List.copyOf(evidence);
        }
    }

    /// @param link empty for none
    public record Shown(
            String words,
            Evidence.Side side,
            Evidence.Sort sort,
            String link,
            @Nullable LocalDate on) {}

    public record Exchange(String id, Moment.Told told, boolean chosen, List<String> shownBy) {

        public Exchange {
            shownBy = List.copyOf(shownBy);
        }
    }

    public static Written of(Understanding now) {
        return new Written(
                now.vision().words(),
                now.all().stream().map(Written::belief).toList(),
                now.journey().inOrder().stream()
                        .map(one -> new Exchange(one.id(), one.told(), one.chosen(), one.nodeIds()))
                        .toList());
    }

    private static Belief belief(Tenet tenet) {
        return new Belief(
                tenet.id(),
                tenet.words(),
                tenet.now().kind(),
                tenet.now().nodeId(),
                tenet.stand(),
                tenet.evidence().stream().filter(Evidence::counts).map(Written::shown).toList());
    }

    private static Shown shown(Evidence one) {
        return new Shown(one.words(), one.side(), one.sort(), one.link(), one.on());
    }

    /// What it says that another did not, each in a few words.
    ///
    /// @param whole whether what it does not name is gone; otherwise it stays as it is
    public List<String> differenceFrom(Written before, boolean whole) {
        List<String> said = new ArrayList<>();
        String was = Objects.requireNonNullElse(before.vision, "");
        if (vision != null && !vision.isEmpty() && !vision.equals(was)) {
            said.add(was.isEmpty() ? "There is a vision" : "The vision is put in other words");
        }
        if (beliefs != null) {
            Map<String, Belief> old = byId(before.beliefs, Belief::id);
            for (Belief belief : beliefs) {
                said.addAll(difference(Optional.ofNullable(old.remove(belief.id())), belief));
            }
            if (whole) {
                old.values().forEach(one -> said.add(named(one.words()) + " is left out"));
            }
        }
        if (moments != null) {
            Map<String, Exchange> old = byId(before.moments, Exchange::id);
            for (Exchange moment : moments) {
                Exchange known = old.remove(moment.id());
                if (known == null) {
                    said.add(named(moment.told().words()) + " is a moment on the journey");
                } else if (!known.equals(moment)) {
                    said.add(named(moment.told().words()) + " is told anew");
                }
            }
            if (whole) {
                old.values().forEach(one -> said.add(named(one.told().words()) + " is left out"));
            }
        }
        return List.copyOf(said);
    }

    private static List<String> difference(Optional<Belief> before, Belief now) {
        if (before.isEmpty()) {
            return List.of(named(now.words()) + " is believed");
        }
        Belief old = before.get();
        List<String> said = new ArrayList<>();
        if (!old.words().equals(now.words())) {
            said.add(named(old.words()) + " is now put " + named(now.words()));
        }
        if (old.kind() != now.kind() || !old.about().equals(now.about())) {
            said.add(named(now.words()) + " is about something else");
        }
        if (old.stand() != now.stand()) {
            said.add(
                    named(now.words())
                            + switch (now.stand()) {
                                case HELD -> " is held";
                                case DOUBTED -> " is in doubt";
                                case GIVEN_UP -> " is given up";
                            });
        }
        if (!old.evidence().containsAll(now.evidence())) {
            said.add(named(now.words()) + " has new evidence");
        }
        return said;
    }

    private static String named(String words) {
        return "“" + words + "”";
    }

    private static <T> Map<String, T> byId(@Nullable List<T> all, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        if (all != null) {
            all.forEach(one -> byId.put(id.apply(one), one));
        }
        return byId;
    }
}
