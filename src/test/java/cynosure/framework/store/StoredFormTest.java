package cynosure.framework.store;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.Belief;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.framework.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Pins what lies in people's databases: a change here is a change of everyone's history.
class StoredFormTest {

    private static final Framework LANTERN =
            new Framework(
                    "Lantern",
                    Game.ATTENTION,
                    new NorthStar(
                            "Regular readers",
                            "number of read, per month",
                            "an increase in",
                            "Ada"),
                    List.of(
                            new Input(
                                    "i1",
                                    "Readers",
                                    Dimension.BREADTH,
                                    "number of users who did read",
                                    "more people",
                                    "Bo")),
                    List.of(new Result("r1", "Revenue", "total amount of pay", "")));

    private static final Framework BELIEVED =
            LANTERN.with(
                            LANTERN.northStar()
                                    .with(
                                            LANTERN.northStar()
                                                    .about()
                                                    .ofTeam("Reading")
                                                    .aimingAt(
                                                            new Target(
                                                                    new BigDecimal("5000"),
                                                                    LocalDate.of(2027, 3, 31)))))
                    .with(LANTERN.inputs().getFirst().believed(new Belief("If more read", 70)))
                    .with(
                            new Input("i2", "First chapters", Dimension.DEPTH, "", "", "")
                                    .moving("i1"))
                    .with(LANTERN.results().getFirst().goodFor(Result.Whose.CUSTOMERS));

    /// As it was written before anyone said why, or aimed at anything.
    private static final String STORED =
            """
            {"product":"Lantern","game":"ATTENTION",\
            "northStar":{"name":"Regular readers","definition":"number of read, per month",\
            "statement":"an increase in","owner":"Ada"},\
            "inputs":[{"id":"i1","name":"Readers","dimension":"BREADTH",\
            "definition":"number of users who did read","statement":"more people","owner":"Bo"}],\
            "results":[{"id":"r1","name":"Revenue","definition":"total amount of pay","owner":""}]}""";

    @Test
    void what_was_written_long_ago_is_read() {
        assertThat(StoredForm.read(STORED)).isEqualTo(LANTERN);
    }

    @Test
    void a_framework_is_written_and_read_back_whole() {
        assertThat(StoredForm.read(StoredForm.write(BELIEVED))).isEqualTo(BELIEVED);
        assertThat(StoredForm.write(BELIEVED))
                .contains(
                        "\"team\":\"Reading\",\"target\":{\"value\":5000,\"by\":\"2027-03-31\"}",
                        "\"belief\":{\"words\":\"If more read\",\"confidence\":70}",
                        "\"id\":\"i2\",\"moves\":\"i1\"",
                        "\"whose\":\"CUSTOMERS\"");
    }
}
