package cynosure.understanding.web;

import cynosure.problem.Problems;
import cynosure.understanding.Moment;
import cynosure.workshop.activity.Example;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way of a customer with its moments, and which of them the tree shows.
///
/// @param stages in their order, each with its moments
/// @param chosen how many moments show what the product is for
/// @param dotsLeft how many dots whoever looks has left
/// @param unseen chosen moments that nothing in the tree shows
/// @param behindNothing the metric and the inputs behind which no chosen moment stands
/// @param nodes the metric and the inputs
/// @param events names of events that are measured
/// @param sent what was sent and refused; null when the page was just opened
public record ExchangesPage(
        String drawing,
        List<Stage> stages,
        int chosen,
        int dotsLeft,
        List<String> unseen,
        List<TreeChoice> behindNothing,
        List<Aside> setAside,
        List<TreeChoice> nodes,
        List<String> events,
        List<Example> examples,
        Sent sent,
        Problems problems) {

    static final String HREF = "/north-star/exchanges";

    /// @param stage how far the customer has come
    public record Stage(Moment.Stage stage, List<Row> moments) {}

    /// One moment.
    ///
    /// @param event what is known of its event, in words; empty without one
    /// @param shownBy what in the tree shows it
    public record Row(
            Moment moment,
            String said,
            int mine,
            String event,
            List<TreeChoice> shownBy,
            boolean first,
            boolean last) {

        public String id() {
            return "moment-" + moment.id();
        }

        public String href() {
            return HREF + "/" + moment.id();
        }

        public boolean shows(TreeChoice node) {
            return shownBy.contains(node);
        }
    }

    /// A moment that was taken from the journey.
    public record Aside(String href, String words, String why) {}

    /// A moment being written down.
    ///
    /// @param stage null for none chosen
    public record Sent(
            String words,
            Moment.@Nullable Stage stage,
            boolean guess,
            boolean outside,
            String event,
            String proxy) {

        static final Sent NOTHING = new Sent("", null, false, false, "", "");

        public static Sent of(Moment.Told told) {
            return new Sent(
                    told.words(),
                    told.stage(),
                    told.guess(),
                    told.outside(),
                    told.event(),
                    told.proxy());
        }
    }

    public boolean none() {
        return stages.stream().allMatch(stage -> stage.moments().isEmpty());
    }

    public List<Moment.Stage> all() {
        return List.of(Moment.Stage.values());
    }

    public String lead() {
        if (none()) {
            return "The few moments in which customers get what they came for, from before they know us to long afterwards.";
        }
        String few = Moment.CHOSEN_MIN + " to " + Moment.CHOSEN_MAX + " show what a product is for";
        if (chosen < Moment.CHOSEN_MIN) {
            return switch (chosen) {
                case 0 -> "None is chosen yet; mostly " + few + ".";
                case 1 -> "One is chosen; mostly " + few + ".";
                default -> chosen + " are chosen; mostly " + few + ".";
            };
        }
        return chosen
                + " moments show what the product is for"
                + switch (unseen.size()) {
                    case 0 -> ", and the tree shows each of them.";
                    case 1 -> "; one of them nothing in the tree shows.";
                    default -> "; " + unseen.size() + " of them nothing in the tree shows.";
                };
    }
}
