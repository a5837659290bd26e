package cynosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.problem.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFailureTest {

    @TempDir Path data;

    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            refused(
                    new Settings("127.0.0.1", taken.getLocalPort(), data, null),
                    "server.port-in-use");
        }
    }

    @Test
    void an_address_of_another_machine_is_refused() {
        refused(new Settings("203.0.113.7", 0, data, null), "server.no-such-address");
    }

    @Test
    void a_database_that_does_not_answer_is_named() {
        refused(
                new Settings("127.0.0.1", 0, data, "jdbc:postgresql://127.0.0.1:1/cynosure?user=x"),
                "server.database");
    }

    @Test
    void two_servers_never_share_a_data_folder() {
        try (var first = Cynosure.start(new Settings("127.0.0.1", 0, data, null))) {
            assertThat(first.port()).isPositive();
            refused(new Settings("127.0.0.1", 0, data, null), "server.data-folder-in-use");
        }
    }

    private static void refused(Settings settings, String code) {
        assertThatThrownBy(() -> Cynosure.start(settings))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.problems().first().code()).isEqualTo(code));
    }
}
