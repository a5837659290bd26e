package cynosure.events.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.reading.ParquetTries.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Parquet files that are broken in every way: each is read or refused, or ends only the process
/// that reads it. `-Dparquet.files=10000` tries more of them than the build.
class BrokenParquetTest {

    private static final int FILES = Integer.getInteger("parquet.files", 300);
    private static final long SEED = Long.getLong("parquet.seed", 20_261_123);
    private static final int SECONDS_MAX = 60;

    /// Heap, what DuckDB may take, and the Java machine itself.
    private static final long MEGABYTES_MAX = 1_500;

    @TempDir Path folder;

    @Test
    void every_broken_file_is_read_or_refused_and_nothing_of_it_is_left() throws Exception {
        Path left = Files.createDirectory(folder.resolve("left"));
        ParquetBreaking breaking = new ParquetBreaking(ParquetSeeds.in(folder), new Random(SEED));
        Map<String, Integer> counts = new TreeMap<>();
        try (ParquetTries tries = new ParquetTries(left, SECONDS_MAX)) {
            for (int number = 0; number < FILES; number++) {
                Path file = folder.resolve(number + ".parquet");
                Files.write(file, breaking.next());
                Outcome outcome = tries.of(file);
                counts.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
                switch (outcome) {
                    case Outcome.Refused refused -> assertThat(refused.why()).isNotBlank();
                    case Outcome.Read read -> assertThat(read.rows()).isNotNegative();
                    case Outcome.Died died -> System.out.println(file + ": " + died);
                    case Outcome.Late late -> System.out.println(file + ": " + late);
                }
                Files.delete(file);
            }
            System.out.println(counts + ", at most " + tries.megabytesMost() + " MB");
            assertThat(tries.megabytesMost()).isLessThan(MEGABYTES_MAX);
        }
        assertThat(counts)
                .as(
                        "none ends its reader: that is what lets the server read at once what could be read")
                .containsOnlyKeys("Read", "Refused");
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(FILES);
        assertThat(names(folder)).containsExactly("left");
        assertThat(names(left)).allMatch(name -> name.contains("libduckdb_java"));
    }

    @Test
    void a_file_that_ends_its_reader_or_keeps_it_for_ever_harms_no_other_file() throws Exception {
        Path whole = folder.resolve("whole.parquet");
        Files.write(whole, ParquetSeeds.in(folder).getFirst());
        try (ParquetTries tries = new ParquetTries(folder, 10)) {
            assertThat(tries.of(folder.resolve(ParquetProgram.ENDS)))
                    .isEqualTo(new Outcome.Died(134));
            assertThat(tries.of(whole)).isEqualTo(new Outcome.Read(700));
            assertThat(tries.of(folder.resolve(ParquetProgram.NEVER_ENDS)))
                    .isEqualTo(new Outcome.Late());
            assertThat(tries.of(whole)).isEqualTo(new Outcome.Read(700));
        }
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
