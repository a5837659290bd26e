package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.web.Lettering;
import cynosure.web.Svg;
import java.util.List;

/// How a vote between a few choices came out, such as which game is played: a row for each, a block
/// for each person, so that a vote of seven looks like seven people.
public final class BallotDrawing {

    public record Choice(String label, int people) {}

    private static final double WIDTH = 360;
    private static final double ROW = 46;
    private static final double BAR = 16;
    private static final Lettering LABEL = Lettering.semibold(14);

    private BallotDrawing() {}

    public static String draw(Phrasebook book, String question, List<Choice> choices) {
        int people = choices.stream().mapToInt(Choice::people).sum();
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "spread ballot",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(ROW * choices.size()),
                "role",
                "img",
                "aria-label",
                said(book, question, choices, people));
        for (int i = 0; i < choices.size(); i++) {
            row(svg, choices.get(i), people, i * ROW);
        }
        return svg.close().toString();
    }

    private static void row(Svg svg, Choice choice, int people, double top) {
        double baseline = top + 15;
        String label = LABEL.fit(choice.label(), WIDTH - 40);
        svg.say("text", label, "class", "amount", "x", 0, "y", baseline, "font-size", 14.0);
        svg.say(
                "text",
                String.valueOf(choice.people()),
                "class",
                "amount",
                "x",
                WIDTH,
                "y",
                baseline,
                "font-size",
                14.0,
                "text-anchor",
                "end");
        double bar = top + 22;
        svg.add(
                "rect", "class", "groove", "x", 0, "y", bar, "width", WIDTH, "height", BAR, "rx",
                4.0);
        double block = WIDTH / Math.max(1, people);
        double gap = Math.min(2, block * 0.2);
        for (int i = 0; i < choice.people(); i++) {
            svg.add(
                    "rect",
                    "class",
                    "bar",
                    "x",
                    i * block,
                    "y",
                    bar,
                    "width",
                    block - gap,
                    "height",
                    BAR,
                    "rx",
                    Math.min(4, block / 4));
        }
    }

    private static String said(Phrasebook book, String question, List<Choice> choices, int people) {
        if (people == 0) {
            return book.say("word.ballot.none", question);
        }
        List<String> counts =
                choices.stream().map(choice -> choice.label() + " " + choice.people()).toList();
        return question + ": " + String.join(", ", counts) + ".";
    }
}
