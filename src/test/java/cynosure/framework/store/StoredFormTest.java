package cynosure.framework.store;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
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

    private static final String STORED =
            """
            {"product":"Lantern","game":"ATTENTION",\
            "northStar":{"name":"Regular readers","definition":"number of read, per month",\
            "statement":"an increase in","owner":"Ada"},\
            "inputs":[{"id":"i1","name":"Readers","dimension":"BREADTH",\
            "definition":"number of users who did read","statement":"more people","owner":"Bo"}],\
            "results":[{"id":"r1","name":"Revenue","definition":"total amount of pay","owner":""}]}""";

    @Test
    void a_framework_is_written_like_this() {
        assertThat(StoredForm.write(LANTERN)).isEqualTo(STORED);
    }

    @Test
    void and_read_back_whole() {
        assertThat(StoredForm.read(STORED)).isEqualTo(LANTERN);
    }
}
