package cynosure.change.web;

import cynosure.change.Aim;
import cynosure.change.InputFate;
import cynosure.change.Reason;
import cynosure.change.web.RecordPage.Summary;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.framework.drawing.Kind;
import cynosure.measurement.SentenceField;
import cynosure.problem.Problems;
import cynosure.web.Dates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The page on which a change of metric is prepared and decided.
///
/// @param sentence the field of the new metric's definition
/// @param predicted what was expected of the metric that stands
/// @param warnings what speaks against changing it just now
/// @param draft what became of what was written before, in one sentence; empty when nothing was
/// @param discarded whether the draft was thrown away and can be brought back
/// @param others who else is preparing a change
/// @param waiting a change that was decided already; null when there is none
public record CeremonyPage(
        ChangeForm form,
        Framework now,
        SentenceField sentence,
        List<String> predicted,
        List<String> warnings,
        String draft,
        boolean discarded,
        List<String> others,
        @Nullable Summary waiting,
        LocalDate today,
        Problems problems) {

    /// Something that can be chosen.
    public record Option(String value, String label, boolean chosen) {}

    public List<Reason> reasons() {
        return List.of(Reason.values());
    }

    public NorthStar metric() {
        return now.northStar();
    }

    public LocalDate last() {
        return today.plusMonths(12);
    }

    /// What can happen to an input: keep it, let it go, or let it move something else.
    public List<Option> fates(Input input) {
        InputFate.What chosen = form.fate(input.id());
        List<Option> options = new ArrayList<>();
        options.add(
                new Option(
                        input.id() + ":KEEP",
                        input.moves().equals(NorthStar.ID)
                                ? "Keep: it moves the new one, too"
                                : "Keep it where it is",
                        chosen == InputFate.What.KEEP));
        options.add(
                new Option(input.id() + ":LET_GO", "Let it go", chosen == InputFate.What.LET_GO));
        now.nodes()
                .filter(node -> fits(node, input))
                .forEach(
                        node ->
                                options.add(
                                        new Option(
                                                input.id() + ":MOVE:" + node.id(),
                                                moves(node),
                                                chosen == InputFate.What.MOVE
                                                        && form.moves(input.id())
                                                                .equals(node.id()))));
        return options;
    }

    private boolean fits(Node node, Input input) {
        return switch (node) {
            case NorthStar metric -> !input.moves().equals(metric.id());
            case Input other ->
                    !other.id().equals(input.id())
                            && !other.id().equals(input.moves())
                            && now.way(other).stream().noneMatch(up -> up.id().equals(input.id()));
            case Result _ -> false;
        };
    }

    private static String moves(Node node) {
        return node instanceof NorthStar
                ? "It moves the new metric at once"
                : "It moves “" + node.name() + "” instead";
    }

    /// The nodes whose target has to be thought about: the metric, and whatever has one.
    public List<Node> aimed() {
        return now.nodes()
                .filter(node -> node instanceof NorthStar || node.target() != null)
                .toList();
    }

    /// What can happen to a target.
    public List<Option> aims(Node node) {
        List<Option> options = new ArrayList<>();
        for (Aim.What what : Aim.What.values()) {
            if (what == Aim.What.CARRY && node.target() == null) {
                continue;
            }
            options.add(
                    new Option(
                            node.id() + ":" + what.name(),
                            what == Aim.What.DROP && node.target() == null
                                    ? "None for now"
                                    : what.label(),
                            form.aim(node.id(), Preparing.usual(node)) == what));
        }
        return options;
    }

    public String target(Node node) {
        return form.target(node.id());
    }

    public String by(Node node) {
        return form.by(node.id());
    }

    /// The target a node has now, in words.
    public String aiming(Node node) {
        return node.target() == null
                ? "none until now"
                : "now "
                        + node.target().value().toPlainString()
                        + (node.target().by() == null
                                ? ""
                                : " by " + Dates.day(node.target().by()));
    }

    public String kind(Node node) {
        return node instanceof NorthStar
                ? "the metric"
                : Kind.of(node).word().toLowerCase(Locale.ROOT);
    }

    /// Where both metrics are drawn; what is written of the new one is added by the page.
    public String beside() {
        return "/measured/beside?old="
                + encoded(metric().definition())
                + "&oldName="
                + encoded(metric().name());
    }

    /// The same with what is in the form.
    public String besideWritten() {
        return beside()
                + "&definition="
                + encoded(form.definition())
                + "&name="
                + encoded(form.name());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
