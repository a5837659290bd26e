package cynosure.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A file keeps room for what comes next, so that it need not grow with every group.
class RoomAheadTest {

    private static final LogSettings SETTINGS =
            new LogSettings(20_000, 8_000, 2_000, 9_000, 500, 64, 16);
    private static final int GROUPS = 20;
    private static final int GROUP_BYTES = Frame.HEAD + 200;

    private final SimulatedDisk disk = new SimulatedDisk(4);

    @Test
    void a_file_grows_seldom_and_by_as_much_as_it_holds() throws IOException {
        Journal journal = journal(disk);
        int grown = 0;
        int length = 0;
        for (int group = 0; group < GROUPS; group++) {
            journal.commit(List.of(new Entry((byte) 1, new byte[200])));
            grown += length() > length ? 1 : 0;
            length = length();
        }
        assertThat(grown).isEqualTo(4);
        assertThat(length).isLessThanOrEqualTo(GROUPS * GROUP_BYTES + 2_000);
    }

    @Test
    void room_that_is_left_is_neither_torn_nor_damaged() throws IOException {
        Journal journal = journal(disk);
        fill(journal);

        Journal after = journal(disk.copy());

        assertThat(after.found().torn()).isZero();
        assertThat(after.found().damages()).isEmpty();
        assertThat(after.extent().synced()).isEqualTo(GROUPS);
    }

    @Test
    void a_closed_file_ends_with_what_was_written() throws IOException {
        Journal journal = journal(disk);
        fill(journal);
        assertThat(length()).isGreaterThan(GROUPS * GROUP_BYTES + Frame.HEAD);

        journal.close();

        assertThat(length()).isEqualTo(GROUPS * GROUP_BYTES + Frame.HEAD);
    }

    @Test
    void no_room_is_kept_where_the_disk_has_none_to_spare() throws IOException {
        Journal journal = journal(disk);
        journal.commit(List.of(new Entry((byte) 1, new byte[200])));
        disk.capacity(Long.MAX_VALUE - disk.usable() + GROUP_BYTES + 20);

        assertThat(journal.commit(List.of(new Entry((byte) 1, new byte[200]))))
                .isEqualTo(new Receipt.Durable(2));
        assertThat(journal.commit(List.of(new Entry((byte) 1, new byte[200]))))
                .isEqualTo(new Receipt.Durable(3));
        assertThat(length()).isEqualTo(3 * GROUP_BYTES);
    }

    private static void fill(Journal journal) {
        for (int group = 0; group < GROUPS; group++) {
            journal.commit(List.of(new Entry((byte) 1, new byte[200])));
        }
    }

    private static Journal journal(SimulatedDisk disk) throws IOException {
        return new Journal(disk, SETTINGS, () -> 42, 0);
    }

    private int length() {
        return disk.names().stream()
                .filter(name -> name.endsWith(".log"))
                .mapToInt(name -> disk.bytes(name).length)
                .sum();
    }
}
