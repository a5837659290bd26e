package cynosure.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedLibraryTest {

    private static final Path LOADED = Path.of("/proc/self/maps");

    @TempDir Path folder;

    @Test
    void only_what_this_process_has_loaded_from_the_temporary_folder_is_removed()
            throws IOException {
        Path temporary = Files.createDirectories(folder.toRealPath().resolve("tmp"));
        Path ours = Files.createFile(temporary.resolve("libduckdb_java12.so"));
        Path theirs = Files.createFile(temporary.resolve("libduckdb_java13.so"));
        Path another = Files.createFile(temporary.resolve("libother12.so"));
        Path elsewhere = Files.createFile(temporary.resolveSibling("libduckdb_java14.so"));
        Path loaded = temporary.resolveSibling("maps");
        Files.writeString(
                loaded,
                """
                7f00-7f01 r-xp 00000000 08:01 1                          %1$s
                7f01-7f02 rw-p 00001000 08:01 1                          %1$s
                7f02-7f03 r-xp 00000000 08:01 2                          %2$s
                7f03-7f04 r-xp 00000000 08:01 3                          %3$s
                7f04-7f05 r-xp 00000000 08:01 4                          /tmp/gone.so (deleted)
                7f05-7f06 rw-p 00000000 00:00 0                          [heap]
                7f06-7f07 rw-p 00000000 00:00 0
                """
                        .formatted(ours, another, elsewhere));

        UnpackedLibrary.remove(loaded, temporary);

        assertThat(ours).doesNotExist();
        assertThat(theirs).exists();
        assertThat(another).exists();
        assertThat(elsewhere).exists();
    }

    @Test
    void where_nothing_says_what_is_loaded_nothing_is_removed() throws IOException {
        Path library = Files.createFile(folder.resolve("libduckdb_java12.so"));

        UnpackedLibrary.remove(folder.resolve("none"), folder);

        assertThat(library).exists();
    }

    @Test
    void an_open_warehouse_works_without_its_unpacked_library() throws IOException {
        try (Warehouse warehouse = Warehouse.inMemory(WarehouseSettings.generous())) {
            assertThat(warehouse.catalog().all()).isEmpty();
            if (Files.exists(LOADED)) {
                try (Stream<String> lines = Files.lines(LOADED)) {
                    assertThat(lines.filter(line -> line.contains("libduckdb_java")))
                            .isNotEmpty()
                            .allMatch(line -> line.endsWith(" (deleted)"));
                }
            }
        }
    }
}
