package cynosure.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Framework BEFORE = FrameworkTest.LANTERN;

    @Test
    void what_changed_is_said_in_a_few_words() {
        var after =
                BEFORE.rename("Lantern daily")
                        .play(Game.PRODUCTIVITY)
                        .with(BEFORE.northStar().named("Happy readers"))
                        .with(FrameworkTest.BREADTH.defined("number of read").ownedBy("Bo"))
                        .with(FrameworkTest.DEPTH.along(Dimension.FREQUENCY))
                        .with(new Input("i3", "Speed", Dimension.EFFICIENCY, "", "", ""))
                        .without("r1");

        assertThat(Difference.between(BEFORE, after))
                .isEqualTo(
                        List.of(
                                "The product is called “Lantern daily”",
                                "The game is productivity",
                                "“Regular readers” is now called “Happy readers”",
                                "“Readers” has a definition",
                                "“Readers” is looked after by Bo",
                                "“Depth” is now of the dimension frequency",
                                "“Speed” added",
                                "“Revenue” taken out"));
    }

    @Test
    void what_is_believed_and_aimed_at_is_said_too() {
        var aiming =
                FrameworkTest.DEPTH
                        .about()
                        .ofTeam("Reading")
                        .aimingAt(new Target(BigDecimal.TEN, null));
        var after =
                BEFORE.with(FrameworkTest.DEPTH.with(aiming).believed(new Belief("If so", 70)))
                        .with(FrameworkTest.REVENUE.goodFor(Result.Whose.CUSTOMERS));

        assertThat(Difference.between(BEFORE, after))
                .containsExactly(
                        "“Depth” is worked on by Reading",
                        "“Depth” has a target",
                        "“Depth”: “If so”",
                        "How sure the team is of “Depth”: not said → 70 %",
                        "“Revenue” is now a customer value");
        assertThat(Difference.between(after, BEFORE))
                .contains("“Depth” has no target any more", "“Depth” has no team any more");
    }

    @Test
    void what_is_taken_away_is_said_too() {
        var after = BEFORE.with(BEFORE.northStar().defined("").ownedBy(""));

        assertThat(Difference.between(BEFORE, after))
                .containsExactly(
                        "“Regular readers” has no definition any more",
                        "“Regular readers” has no owner any more");
        assertThat(Difference.between(BEFORE, BEFORE)).isEmpty();
    }
}
