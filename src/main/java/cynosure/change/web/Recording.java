package cynosure.change.web;

import cynosure.change.Aim;
import cynosure.change.Change;
import cynosure.change.Change.CalledOff;
import cynosure.change.Change.InEffect;
import cynosure.change.Change.Overtaken;
import cynosure.change.Change.Waiting;
import cynosure.change.Evidence;
import cynosure.change.InputFate;
import cynosure.change.Reason;
import cynosure.change.Resolution;
import cynosure.change.web.RecordPage.Row;
import cynosure.change.web.RecordPage.Seen;
import cynosure.change.web.RecordPage.Summary;
import cynosure.framework.Framework;
import cynosure.framework.Frameworks;
import cynosure.framework.Node;
import cynosure.framework.Revision;
import cynosure.measurement.InWords;
import cynosure.web.Dates;
import cynosure.web.Sparkline;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a change of metric into words.
@Component
class Recording {

    private final Almanac almanac;
    private final Frameworks frameworks;

    Recording(Almanac almanac, Frameworks frameworks) {
        this.almanac = almanac;
        this.frameworks = frameworks;
    }

    static Summary summary(Change change) {
        Resolution said = change.resolution();
        return new Summary(
                "/north-star/changes/" + change.id(),
                said.old().name(),
                said.metric().name(),
                Dates.day(said.takesEffect()),
                change.waits());
    }

    RecordPage page(Change change) {
        Resolution said = change.resolution();
        Evidence evidence = said.evidence();
        return new RecordPage(
                summary(change),
                change,
                "Written down by "
                        + almanac.name(change.by())
                        + " on "
                        + almanac.at(change.decidedAt()),
                ending(change),
                track(said.old().name(), evidence.old()),
                track(said.metric().name(), evidence.metric()),
                said.inputs().stream().map(fate -> fate(fate, change)).toList(),
                said.aims().stream().map(Recording::aim).toList(),
                change.ending() instanceof InEffect effect ? effect.meanwhile() : List.of(),
                message(change));
    }

    private String ending(Change change) {
        return switch (change.ending()) {
            case Waiting _ ->
                    "It takes effect on " + Dates.day(change.resolution().takesEffect()) + ".";
            case InEffect effect ->
                    "In effect since "
                            + almanac.day(effect.at())
                            + ", as revision "
                            + effect.revision()
                            + ".";
            case CalledOff off ->
                    "Called off by "
                            + almanac.name(off.by())
                            + " on "
                            + almanac.at(off.at())
                            + (off.why().isBlank() ? "." : ": " + off.why());
            case Overtaken past -> "Overtaken, so it never took effect. " + past.why();
        };
    }

    private static Seen track(String name, Evidence.Track track) {
        Sparkline line =
                new Sparkline(
                        track.marks().stream()
                                .map(mark -> mark.value().doubleValue())
                                .collect(Collectors.<@Nullable Double>toList()));
        return new Seen(
                line.drawable() ? line.drawn(name + " as it was known then") : "",
                track.marks().reversed().stream()
                        .map(
                                mark ->
                                        new Row(
                                                InWords.period(mark.period(), track.grain()),
                                                InWords.value(track.figure(), mark.value())))
                        .toList());
    }

    private String fate(InputFate fate, Change change) {
        return switch (fate.what()) {
            case KEEP -> "“" + fate.name() + "” stays.";
            case LET_GO -> "“" + fate.name() + "” is let go.";
            case MOVE -> "“" + fate.name() + "” moves " + moved(fate, change) + " instead.";
        };
    }

    private String moved(InputFate fate, Change change) {
        Optional<Framework> then =
                frameworks.revision(change.resolution().basedOn()).map(Revision::framework);
        return fate.moves().equals("metric")
                ? "the metric"
                : then.flatMap(tree -> tree.node(fate.moves()))
                        .map(Node::name)
                        .map(name -> "“" + name + "”")
                        .orElse("another input");
    }

    private static String aim(Aim aim) {
        return switch (aim.what()) {
            case CARRY -> "The target of “" + aim.name() + "” stays.";
            case DROP -> "“" + aim.name() + "” has no target for now.";
            case NEW ->
                    aim.target() == null
                            ? "“" + aim.name() + "” gets another target."
                            : "“"
                                    + aim.name()
                                    + "” aims at "
                                    + aim.target().value().toPlainString()
                                    + (aim.target().by() == null
                                            ? "."
                                            : " by " + Dates.day(aim.target().by()) + ".");
        };
    }

    /// What one can send to everybody: what changes, when, why, and what it means for those who
    /// work on an input.
    private String message(Change change) {
        Resolution said = change.resolution();
        StringBuilder text = new StringBuilder();
        text.append("From ")
                .append(Dates.day(said.takesEffect()))
                .append(" on our North Star Metric is “")
                .append(said.metric().name())
                .append("”. It takes over from “")
                .append(said.old().name())
                .append("”.\n");
        if (!said.metric().definition().isBlank()) {
            text.append("\nHow it is counted: ").append(said.metric().definition()).append('\n');
        }
        text.append("\nWhy: ");
        text.append(
                said.reasons().stream()
                        .filter(reason -> reason != Reason.OTHER)
                        .map(reason -> reason.label().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("; ")));
        if (!said.words().isBlank()) {
            boolean alone = said.reasons().stream().allMatch(reason -> reason == Reason.OTHER);
            text.append(alone ? "" : ". ").append(said.words());
        }
        text.append('\n');
        if (!said.forecast().isBlank()) {
            text.append("\nWhat we expect: ").append(said.forecast()).append('\n');
        }
        if (!said.inputs().isEmpty()) {
            text.append("\nWhat it means for what we work on:\n");
            said.inputs()
                    .forEach(fate -> text.append("- ").append(fate(fate, change)).append('\n'));
        }
        if (!said.bets().isBlank()) {
            text.append("\nWhat has begun already: ").append(said.bets()).append('\n');
        }
        if (!said.asked().isBlank()) {
            text.append("\nWho was asked: ").append(said.asked()).append('\n');
        }
        return text.append("\nThe old numbers stay where they are; nothing is rewritten.\n")
                .toString();
    }
}
