package cynosure.framework.web;

import cynosure.framework.Belief;
import cynosure.framework.Dimension;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.Result;
import cynosure.framework.drawing.Kind;
import cynosure.framework.drawing.OutlineRow;
import cynosure.framework.drawing.Tending;
import cynosure.measurement.SentenceField;
import cynosure.metric.Name;
import cynosure.metric.Printer;
import cynosure.problem.Problems;
import cynosure.warehouse.Catalog;
import cynosure.web.Numbers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One node: its number and history, its definition and who looks after it.
///
/// @param node what the team believes now
/// @param form what somebody wants it to say; the same as the node when the page is first opened
/// @param sentence the field of the form's definition
/// @param theirs whether somebody else changed the node while the form was open
/// @param convictions what the team believed about its edge, newest first
/// @param convictionDrawing how sure the team was, as a small line; may be empty
/// @param way from what it moves up to the metric; nothing for the metric
/// @param parts what moves this input, or the metric
/// @param movers what this input may move
/// @param members the names of those who may look after it
public record NodePage(
        Node node,
        NodeForm form,
        SentenceField sentence,
        boolean theirs,
        List<EventChoice> events,
        List<String> properties,
        List<Node> way,
        List<Input> parts,
        List<Mover> movers,
        List<String> members,
        List<Convictions.Entry> convictions,
        String convictionDrawing,
        Problems problems) {

    private static final int EVENTS_MAX = 60;
    private static final int PROPERTIES_MAX = 60;

    /// An event that a sentence may name.
    ///
    /// @param spelled the name as a sentence spells it
    /// @param count how many there are, in words
    public record EventChoice(String name, String spelled, String count) {}

    static List<EventChoice> events(Catalog catalog) {
        return catalog.all().stream()
                .limit(EVENTS_MAX)
                .map(
                        event ->
                                new EventChoice(
                                        event.name(),
                                        Printer.name(Name.of(event.name())),
                                        Numbers.whole(event.count())))
                .toList();
    }

    /// The properties that sentences may name, as sentences spell them.
    static List<String> properties(Catalog catalog) {
        return catalog.properties("").stream()
                .sorted()
                .limit(PROPERTIES_MAX)
                .map(property -> Printer.name(Name.of(property)))
                .toList();
    }

    public Kind kind() {
        return Kind.of(node);
    }

    public String href() {
        return OutlineRow.href(node);
    }

    /// Where the picture of its numbers is; null while it has no definition.
    public @Nullable String picture() {
        return node.placeholder()
                ? null
                : "/measured/picture?name="
                        + encoded(node.name())
                        + (kind().metric() ? "&star=true" : "")
                        + "&definition="
                        + encoded(node.definition());
    }

    /// The inputs on the way from the metric down to this node.
    public List<Node> above() {
        return way.reversed().stream().filter(Input.class::isInstance).toList();
    }

    /// Where another input is added that moves this node; empty for a result.
    public String addition() {
        return node instanceof Result ? "" : "/north-star/inputs/new?moves=" + node.id();
    }

    /// Whether it has an edge, and so a belief.
    public boolean joined() {
        return node instanceof Node.Joined;
    }

    /// What the team believes about its edge now, in words.
    public String said() {
        Belief belief = node instanceof Node.Joined joined ? joined.belief() : Belief.UNSAID;
        String sure = Tending.sure(belief);
        String words = belief.words();
        if (belief.unsaid()) {
            return "not said";
        }
        return words.isEmpty() ? sure : sure.isEmpty() ? words : words + " (" + sure + ")";
    }

    /// What the belief is about, as a question.
    public String question() {
        return node instanceof Result
                ? "Why should “" + node.name() + "” follow when the metric rises?"
                : "Why should “" + node.name() + "” move “" + way.getFirst().name() + "”?";
    }

    public List<Result.Whose> whose() {
        return node instanceof Result ? List.of(Result.Whose.values()) : List.of();
    }

    public List<Dimension> dimensions() {
        return List.of(Dimension.values());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
