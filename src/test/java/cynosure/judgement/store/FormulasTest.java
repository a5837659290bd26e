package cynosure.judgement.store;

import static cynosure.judgement.store.WaiversTest.ADA;
import static cynosure.judgement.store.WaiversTest.BO;
import static cynosure.judgement.store.WaiversTest.CLOCK;
import static cynosure.judgement.store.WaiversTest.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.judgement.Formula;
import cynosure.judgement.Formulas;
import cynosure.state.OnBothDatabases;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulasTest {

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void everything_that_was_believed_stays_in_its_order(String database, DataSource source) {
        Formulas formulas = new SqlFormulas(WaiversTest.withPeople(source), CLOCK);
        formulas.believe(List.of("a", "b"), List.of(), null, ADA);
        formulas.believe(List.of("a"), List.of("number of “Ж”\nper week", "x 🧀"), 0, BO);

        assertThat(formulas.all())
                .containsExactly(
                        new Formula(List.of("a", "b"), List.of(), null, "ada", NOON),
                        new Formula(
                                List.of("a"),
                                List.of("number of “Ж” per week", "x 🧀"),
                                0,
                                "bo",
                                NOON));
    }
}
