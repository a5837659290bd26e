package cynosure.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdoptionTest {

    private static final Adoption GROCER =
            new Adoption(
                    "Green Grocer",
                    Game.TRANSACTION,
                    new NorthStar("Items received on time", "", "", ""),
                    List.of(
                            new Adoption.NewInput("Customers", Dimension.BREADTH, "", ""),
                            new Adoption.NewInput("Items in an order", Dimension.DEPTH, "", "")),
                    List.of(
                            new Adoption.NewResult("Revenue", ""),
                            new Adoption.NewResult("Households that stay", "")));

    @Test
    void several_new_inputs_and_results_are_no_problem() {
        assertThat(GROCER.problems()).isEmpty();
    }

    @Test
    void the_same_said_again_is_known_to_be_the_same() {
        int[] next = {0};
        Framework framework = GROCER.framework(() -> "id" + next[0]++, null);
        assertThat(GROCER.alreadySaidBy(framework)).isTrue();
    }
}
