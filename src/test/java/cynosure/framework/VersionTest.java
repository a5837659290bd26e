package cynosure.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionTest {

    private static final Framework FIRST = FrameworkTest.LANTERN;
    private static final Framework RENAMED = FIRST.with(FIRST.northStar().named("Happy readers"));
    private static final Framework REDEFINED =
            RENAMED.with(RENAMED.northStar().defined("number of read, per month"));

    private final List<Revision> history =
            List.of(
                    revision(4, FIRST.with(FIRST.northStar())),
                    revision(3, REDEFINED),
                    revision(2, RENAMED),
                    revision(1, FIRST));

    @Test
    void each_change_of_the_sentence_is_a_version_and_going_back_is_one_too() {
        assertThat(Version.of("metric", history))
                .extracting(Version::number, Version::name, Version::definition, Version::why)
                .containsExactly(
                        tuple(1, "Regular readers", "number of read", "why 1"),
                        tuple(2, "Happy readers", "number of read, per month", "why 3"),
                        tuple(3, "Regular readers", "number of read", "why 4"));
    }

    @Test
    void a_node_that_never_was_has_none() {
        assertThat(Version.of("nobody", history)).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return new org.assertj.core.groups.Tuple(values);
    }

    private static Revision revision(long number, Framework framework) {
        return new Revision(number, Instant.EPOCH, "p1", "why " + number, framework);
    }
}
