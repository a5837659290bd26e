package cynosure.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

    private static final long MUCH = 3_000_000;

    @TempDir Path store;

    @Test
    void much_lies_in_a_file_beside_the_store_and_little_in_memory() throws Exception {
        Path folder = store.resolve("events-scratch");
        try (Scratch scratch = new Scratch(folder, 1_000)) {
            holds(scratch.room(1_000));
            assertThat(folder).doesNotExist();

            holds(scratch.room(MUCH));
            assertThat(folder).isDirectoryContaining(file -> file.toFile().length() == MUCH);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_store_in_memory_has_all_of_it_in_memory() throws Exception {
        try (Scratch scratch = new Scratch(null, 1_000)) {
            holds(scratch.room(MUCH));
        }
    }

    @Test
    void what_a_program_that_was_killed_has_left_is_deleted_when_the_store_is_opened()
            throws Exception {
        Path left = Files.createDirectory(store.resolve("events-scratch")).resolve("left");
        Files.writeString(left, "numbers");

        Warehouse.open(store, WarehouseSettings.usual()).close();

        assertThat(left).doesNotExist();
    }

    @Test
    void where_no_file_can_be_made_it_is_said() throws Exception {
        Path file = Files.writeString(store.resolve("events-scratch"), "in the way");
        try (Scratch scratch = new Scratch(file, 1_000)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> scratch.room(MUCH))
                    .withMessageContaining("no room for scratch files");
        }
    }

    private static void holds(MemorySegment room) {
        long last = room.byteSize() - 4;
        assertThat(room.get(ValueLayout.JAVA_INT, 0)).isZero();
        assertThat(room.get(ValueLayout.JAVA_INT_UNALIGNED, last)).isZero();
        room.set(ValueLayout.JAVA_INT_UNALIGNED, last, 4711);
        assertThat(room.get(ValueLayout.JAVA_INT_UNALIGNED, last)).isEqualTo(4711);
    }
}
