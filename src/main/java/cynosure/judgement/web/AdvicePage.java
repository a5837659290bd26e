package cynosure.judgement.web;

import cynosure.judgement.Coach;
import cynosure.judgement.Counsel;
import cynosure.judgement.Waiver;
import cynosure.problem.Problems;
import java.util.List;

/// What a coach would ask, and what the team said to it.
///
/// @param about the name of the one node that is looked at; empty for the whole tree
/// @param href its address
/// @param drafted whether it is about words that nobody saved
public record AdvicePage(
        String about, String href, boolean drafted, List<Entry> entries, Problems problems) {

    /// One question.
    ///
    /// @param name what it is about, in a word or two
    /// @param href where that is; empty for the tree
    /// @param said who waved it off and when; empty while it stands
    /// @param reason why they did; while it stands, what somebody is writing
    public record Entry(
            String about,
            String rule,
            String name,
            String href,
            String kind,
            String words,
            String why,
            boolean open,
            String said,
            String reason,
            boolean reworded) {

        static Entry of(Counsel counsel, Trees trees) {
            Waiver waiver = counsel.waiver();
            boolean tree = counsel.about().equals(Coach.TREE);
            return new Entry(
                    counsel.about(),
                    counsel.warning().rule(),
                    counsel.name(),
                    tree ? "" : "/north-star/nodes/" + counsel.about(),
                    counsel.warning().kind().label(),
                    counsel.warning().words(),
                    counsel.warning().reason(),
                    counsel.open(),
                    waiver == null ? "" : trees.name(waiver.by()) + ", " + trees.at(waiver.at()),
                    waiver == null ? "" : waiver.reason(),
                    counsel.reworded());
        }

        Entry writing(String reason) {
            return new Entry(
                    about, rule, name, href, kind, words, why, open, said, reason, reworded);
        }

        /// Its place on the page, and part of its addresses.
        public String id() {
            return about + "-" + rule.replace('.', '-');
        }

        public String waiver() {
            return "/north-star/advice/" + about + "/" + rule + "/waiver";
        }
    }

    public List<Entry> open() {
        return entries.stream().filter(Entry::open).toList();
    }

    public List<Entry> waved() {
        return entries.stream().filter(entry -> !entry.open()).toList();
    }

    public String lead() {
        return switch (open().size()) {
            case 0 -> waved().isEmpty() ? "Nothing to ask just now." : "Nothing is open.";
            case 1 -> "One question is open. It stands in nobody's way.";
            default -> open().size() + " questions are open. They stand in nobody's way.";
        };
    }
}
