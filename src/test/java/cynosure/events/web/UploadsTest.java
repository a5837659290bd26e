package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.problem.Fault;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What may be sent is known before it is sent.
class UploadsTest {

    @TempDir Path folder;

    @Test
    void more_than_may_come_at_once_is_refused_with_both_sizes() {
        Uploads uploads = new Uploads(folder, 5_000_000, Clock.systemUTC());
        uploads.expect(4_900_000);
        assertThatThrownBy(() -> uploads.expect(7_250_000))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(code(fault)).endsWith("too-large"))
                .hasMessage("These are 7.3 MB, and at most 5.0 MB may come at once.");
    }

    @Test
    void more_than_the_disk_has_room_for_is_refused() {
        Uploads uploads = new Uploads(folder, Long.MAX_VALUE, Clock.systemUTC());
        uploads.expect(1);
        assertThatThrownBy(() -> uploads.expect(Long.MAX_VALUE / 2))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(code(fault)).endsWith("no-room"));
    }

    private static String code(Fault fault) {
        return fault.problems().first().code();
    }
}
