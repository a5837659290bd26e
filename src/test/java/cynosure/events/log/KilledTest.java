package cynosure.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that appends is killed without warning, again and again over the same log.
class KilledTest {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 25);
    @TempDir Path folder;

    @Test
    void nothing_answered_for_is_lost_or_doubled_when_the_process_is_killed() throws Exception {
        Random random = new Random(11);
        long read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> answered = write(round * 1_000_000, 20 + random.nextInt(300));
            try (EventLog log = KilledWriter.open(folder, read)) {
                assertThat(log.found().damages()).isEmpty();
                List<Kept> found = EventLogTest.read(log, read);
                assertThat(found).extracting(Kept::number).first().isEqualTo(read + 1);
                assertThat(found).extracting(Kept::number).last().isEqualTo(read + found.size());
                assertThat(found.stream().map(Entries::id).toList())
                        .doesNotHaveDuplicates()
                        .allMatch(belongsTo(round))
                        .containsAll(answered);
                read = log.last();
                log.release(read);
            }
        }
    }

    private static Predicate<Integer> belongsTo(int round) {
        return id -> id / 1_000_000 == round;
    }

    /// Lets a process append until it was answered so many times, and kills it. What it still said
    /// until then counts.
    private List<Integer> write(int from, int until) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                "target/classes" + File.pathSeparator + "target/test-classes",
                                KilledWriter.class.getName(),
                                folder.toString(),
                                String.valueOf(from))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<Integer> answered = new ArrayList<>();
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(
                                process.getInputStream(), StandardCharsets.US_ASCII))) {
            String line = said.readLine();
            while (line != null) {
                if (line.endsWith(".")) {
                    answered.add(Integer.valueOf(line.substring(0, line.length() - 1)));
                }
                if (answered.size() == until) {
                    process.toHandle().destroyForcibly();
                }
                line = said.readLine();
            }
        }
        process.waitFor();
        assertThat(answered).hasSizeGreaterThanOrEqualTo(until);
        return answered;
    }
}
