package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivingPageTest {

    private static final Upload UPLOAD =
            Upload.fresh("u", Instant.EPOCH, List.of(new Upload.File("orders.csv", 1_000)));

    @Test
    void an_import_says_what_it_waits_for_and_which_step_it_is_at() {
        Running running = new Running(1_000, false);
        assertThat(page(running).heading()).isEqualTo("Importing orders.csv");
        assertThat(running.state()).isEqualTo("waits until what was started before it is done");
        check(running, 0, "Waiting until what was started before it is done.");
        running.begin();
        assertThat(running.state()).isEqualTo("is being imported");
        check(running, 0, "Reading the first rows.");
        running.reached("orders.csv", 500, 2_000, 0, 0);
        check(running, 25, "Reading orders.csv.");
        running.reached("orders.csv", 800, 2_000, 5_000, 0);
        check(
                running,
                40,
                "Looking at what stands in the columns of orders.csv: 5,000 rows so far.");
        running.reached("orders.csv", 1_200, 2_000, 2_000, 3);
        check(running, 60, "Bringing in orders.csv: 2,000 rows so far, 3 refused.");
        running.stop().ask();
        check(
                running,
                60,
                "Stopping. Unless it was done just before, nothing of the file is added.");
        assertThat(page(running).stopping()).isTrue();
    }

    @Test
    void a_trial_never_says_that_anything_is_imported() {
        Running trial = new Running(1_000, true);
        assertThat(page(trial).heading()).isEqualTo("Trying orders.csv");
        trial.begin();
        assertThat(trial.state()).isEqualTo("is being tried; nothing is added");
        trial.reached("orders.csv", 1_200, 2_000, 1, 1);
        check(trial, 60, "Working out what would come of orders.csv: 1 row so far, 1 refused.");
        trial.stop().ask();
        check(trial, 60, "Stopping. Nothing was added.");
    }

    private static void check(Running running, int percent, String words) {
        assertThat(page(running).words()).isEqualTo(words);
        assertThat(page(running).percent()).isEqualTo(percent);
    }

    private static ArrivingPage page(Running running) {
        return ArrivingPage.of(UPLOAD, running);
    }
}
