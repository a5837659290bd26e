package cynosure.framework.web;

import cynosure.framework.About;
import cynosure.framework.Belief;
import cynosure.framework.Dimension;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.framework.Target;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What somebody wants a node to say, and why.
///
/// @param moves the id of what the input moves; of no meaning for the metric and for results
/// @param dimension the input's; of no meaning for the metric and for results
/// @param whose the result's; of no meaning for the metric and for inputs
/// @param target as it was written, such as `62 %`; empty for none
/// @param by the day by which, as a form sends it; empty for none
/// @param belief why the node hangs together with the metric; of no meaning for the metric itself
/// @param confidence from 0 to 100, as it was written; empty for not said
/// @param basedOn the revision that was current when the form was opened
public record NodeForm(
        String name,
        String moves,
        Dimension dimension,
        Result.Whose whose,
        String definition,
        String owner,
        String team,
        String target,
        String by,
        String belief,
        String confidence,
        String why,
        long basedOn) {

    static NodeForm of(Node node, long basedOn) {
        Belief belief = node instanceof Node.Joined joined ? joined.belief() : Belief.UNSAID;
        @Nullable Target target = node.target();
        return new NodeForm(
                node.name(),
                node instanceof Input input ? input.moves() : "",
                node instanceof Input input ? input.dimension() : Dimension.OTHER,
                node instanceof Result result ? result.whose() : Result.Whose.BUSINESS,
                node.definition(),
                node.owner(),
                node.team(),
                target == null ? "" : target.value().toPlainString(),
                target == null || target.by() == null ? "" : target.by().toString(),
                belief.words(),
                belief.confidence() == null ? "" : belief.confidence().toString(),
                "",
                basedOn);
    }

    static NodeForm from(MultiValueMap<String, String> sent) {
        return new NodeForm(
                Choice.text(sent, "name"),
                Choice.text(sent, "moves"),
                Choice.dimension(Choice.text(sent, "dimension")),
                Choice.whose(Choice.text(sent, "whose")),
                Choice.text(sent, "definition"),
                Choice.text(sent, "owner"),
                Choice.text(sent, "team"),
                Choice.text(sent, "target").strip(),
                Choice.text(sent, "by").strip(),
                Choice.text(sent, "belief"),
                Choice.text(sent, "confidence").strip(),
                Choice.text(sent, "why"),
                Choice.number(Choice.text(sent, "basedOn")));
    }

    /// The node as it would be. What can't be read is left as it was; [#problems] says so.
    Node onto(Node node) {
        @Nullable Target aim =
                target.isEmpty() ? null : Target.read(target, day()).orElse(node.target());
        Node changed = node.with(new About(name, definition, owner, team, aim));
        return switch (changed) {
            case NorthStar metric -> metric;
            case Input input -> moved(input).along(dimension).believed(believed(input));
            case Result result -> result.goodFor(whose).believed(believed(result));
        };
    }

    /// What can't be read.
    Problems problems() {
        List<Problem> problems = new ArrayList<>();
        if (!target.isEmpty() && Target.read(target, null).isEmpty()) {
            problems.add(
                    Problem.of(
                            "framework.target",
                            "The target “" + target + "” is no number.",
                            "Write it as 5000, or as 62 % where the metric is a share."));
        }
        if (!by.isEmpty() && day() == null) {
            problems.add(
                    Problem.of(
                            "framework.target",
                            "“" + by + "” is no day.",
                            "Write it as 2027-03-31."));
        }
        if (target.isEmpty() && !by.isEmpty()) {
            problems.add(
                    Problem.of(
                            "framework.target",
                            "There is a day, but no target to reach by it.",
                            "Say where the number should be, or take the day out."));
        }
        if (!confidence.isEmpty() && sure() == null) {
            problems.add(
                    Problem.of(
                            "framework.confidence",
                            "“" + confidence + "” does not say how sure you are.",
                            "Write a whole number from 0 to 100."));
        }
        return new Problems(problems);
    }

    /// The same for what moves another node.
    NodeForm moving(String id) {
        return new NodeForm(
                name,
                id,
                dimension,
                whose,
                definition,
                owner,
                team,
                target,
                by,
                belief,
                confidence,
                why,
                basedOn);
    }

    NodeForm basedOn(long revision) {
        return new NodeForm(
                name,
                moves,
                dimension,
                whose,
                definition,
                owner,
                team,
                target,
                by,
                belief,
                confidence,
                why,
                revision);
    }

    NodeForm defined(String sentence) {
        return new NodeForm(
                name,
                moves,
                dimension,
                whose,
                sentence,
                owner,
                team,
                target,
                by,
                belief,
                confidence,
                why,
                basedOn);
    }

    /// A form that does not say what the input moves leaves it where it is.
    private Input moved(Input input) {
        return moves.isEmpty() ? input : input.moving(moves);
    }

    private Belief believed(Node.Joined node) {
        boolean unread = !confidence.isEmpty() && sure() == null;
        return new Belief(belief, unread ? node.belief().confidence() : sure());
    }

    private @Nullable Integer sure() {
        String bare = confidence.replaceAll("[\\s%]", "");
        return bare.matches("[0-9]{1,3}") ? Integer.valueOf(bare) : null;
    }

    private @Nullable LocalDate day() {
        try {
            return by.isEmpty() ? null : LocalDate.parse(by);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
