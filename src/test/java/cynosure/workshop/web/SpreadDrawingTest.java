package cynosure.workshop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.workshop.Spread.Agreement;
import cynosure.workshop.web.BallotDrawing.Choice;
import cynosure.workshop.web.SpreadPicture.Step;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class SpreadDrawingTest {

    @Test
    void a_group_that_says_the_same_agrees() {
        check(answers(0, 0, 6), Agreement.AGREED);
        check(answers(0, 1, 5), Agreement.AGREED);
    }

    @Test
    void one_far_voice_makes_it_mixed_and_two_of_six_divide_it() {
        check(answers(1, 0, 5), Agreement.MIXED);
        check(answers(2, 0, 4), Agreement.DIVIDED);
        check(answers(3, 0, 3), Agreement.DIVIDED);
    }

    @Test
    void disagreement_reaches_from_zero_to_one() {
        assertEquals(0, answers(0, 4, 0).disagreement(), 1e-12);
        assertEquals(1, answers(4, 0, 4).disagreement(), 1e-12);
        assertEquals(1, answers(3, 0, 0, 0, 3).disagreement(), 1e-12);
        assertEquals(0, answers(0, 0, 0).disagreement(), 1e-12);
    }

    @Test
    void everybody_is_one_dot_inside_the_drawing() {
        for (int people : List.of(0, 1, 7, 30, 200)) {
            SpreadPicture picture = answers(people, 1, 2);
            for (String drawing :
                    List.of(SpreadDrawing.draw(picture), SpreadDrawing.small(picture))) {
                Element svg = svg(drawing);
                double width = Double.parseDouble(svg.attr("viewBox").split(" ")[2]);
                Elements dots = svg.select(".voice");
                assertEquals(people + 3, dots.size());
                for (Element dot : dots) {
                    double x = Double.parseDouble(dot.attr("cx"));
                    assertTrue(x > 0 && x < width, dot.toString());
                    assertTrue(Double.parseDouble(dot.attr("cy")) > 0, dot.toString());
                }
            }
        }
    }

    @Test
    void it_is_said_in_words_too() {
        assertEquals(
                "Is it actionable?: 6 answers, 2 no, 4 yes. Divided.",
                svg(SpreadDrawing.small(answers(2, 0, 4))).attr("aria-label"));
        assertEquals(
                "Is it actionable?: no answers yet.",
                svg(SpreadDrawing.draw(answers(0, 0, 0))).attr("aria-label"));
    }

    @Test
    void a_ballot_has_a_block_for_each_person() {
        Element svg =
                svg(
                        BallotDrawing.draw(
                                Phrasebook.of(Language.ENGLISH),
                                "Which game?",
                                List.of(
                                        new Choice("Attention <b>", 1),
                                        new Choice("Transaction", 5))));
        assertEquals(6, svg.select(".bar").size());
        assertEquals("Which game?: Attention <b> 1, Transaction 5.", svg.attr("aria-label"));
        assertEquals(0, svg.select("b").size());
    }

    @Test
    void a_ballot_without_votes_says_so() {
        Element svg =
                svg(
                        BallotDrawing.draw(
                                Phrasebook.of(Language.ENGLISH),
                                "Which game?",
                                List.of(new Choice("Attention", 0))));
        assertEquals("Which game?: no votes yet.", svg.attr("aria-label"));
    }

    private static void check(SpreadPicture picture, Agreement expected) {
        assertEquals(expected, picture.agreement());
    }

    private static SpreadPicture answers(int... people) {
        String[] labels =
                people.length == 3
                        ? new String[] {"no", "partly", "yes"}
                        : new String[] {"1", "2", "3", "4", "5"};
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            steps.add(new Step(labels[i], people[i]));
        }
        return new SpreadPicture(Phrasebook.of(Language.ENGLISH), "Is it actionable?", steps);
    }

    private static Element svg(String drawing) {
        return Jsoup.parse(drawing, Parser.xmlParser()).selectFirst("svg");
    }
}
