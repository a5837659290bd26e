package cynosure.events.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.log.Receipt;
import cynosure.ids.RandomIds;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusedTest {

    private final OwnDialect dialect = new OwnDialect(new RandomIds());

    @Test
    void what_could_not_be_kept_says_when_to_come_back() {
        assertThat(refused(Receipt.Why.BUSY))
                .isEqualTo(
                        new Answer(
                                429,
                                "{\"problem\":\"events.not-kept\",\"sentence\":\"More comes in than can be taken just now. Nothing of this was kept.\",\"next\":\"Send it again a little later, under the same ids.\"}",
                                1));
        for (Receipt.Why why : List.of(Receipt.Why.FULL, Receipt.Why.FAILED, Receipt.Why.CLOSED)) {
            assertThat(refused(why).status()).isEqualTo(503);
            assertThat(refused(why).retryAfterSeconds()).isPositive();
        }
    }

    private Answer refused(Receipt.Why why) {
        return dialect.refused(Query.of(null), Refused.because(why));
    }
}
