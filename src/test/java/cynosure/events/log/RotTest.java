package cynosure.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Bits that have changed on the disk are found and named, and nothing they touch is used.
class RotTest {

    private static final int ENTRIES = 300;

    private final SimulatedDisk disk = new SimulatedDisk(1);
    private final List<Entry> entries = new ArrayList<>();

    @Test
    void a_flipped_bit_is_found_wherever_it_is_and_costs_one_entry_at_most() throws IOException {
        write();
        List<Place> places = places();
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            Place place = places.get(random.nextInt(places.size()));
            SimulatedDisk rotten = disk.copy();
            rotten.flip(place.file, place.from * 8 + random.nextInt((place.to - place.from) * 8));
            Batch all = read(rotten);

            assertThat(all.entries()).hasSize(ENTRIES - 1);
            assertThat(all.entries()).allMatch(this::asWritten);
            assertThat(all.damages())
                    .containsExactly(
                            new Damage(
                                    place.file,
                                    place.from,
                                    place.to - place.from,
                                    place.number,
                                    place.number));
        }
    }

    @Test
    void a_flipped_bit_in_a_mark_costs_nothing() throws IOException {
        write();
        for (String file : disk.names()) {
            byte[] bytes = disk.bytes(file);
            FileName name = FileName.of(file).orElseThrow();
            Frames frames = new Frames(bytes, name.salt());
            long last = name.first() - 1;
            for (Frame frame = frames.next(last); frame != null; frame = frames.next(last)) {
                last = frame.number();
                if (frame.isMark()) {
                    SimulatedDisk rotten = disk.copy();
                    rotten.flip(file, frame.at() * 8 + 77);
                    assertThat(read(rotten).entries()).hasSize(ENTRIES).allMatch(this::asWritten);
                }
            }
        }
    }

    @Test
    void a_file_that_is_gone_is_missed() throws IOException {
        write();
        List<String> files = disk.names();
        disk.delete(files.get(2));

        Batch all = read(disk);

        long first = FileName.of(files.get(2)).orElseThrow().first();
        long next = FileName.of(files.get(3)).orElseThrow().first();
        assertThat(all.entries()).hasSize((int) (ENTRIES - (next - first)));
        assertThat(all.damages())
                .singleElement()
                .matches(damage -> damage.firstLost() == first && damage.lastLost() == next - 1);
    }

    @Test
    void what_somebody_sends_can_not_pass_for_an_entry() throws IOException {
        ByteBuffer forged = ByteBuffer.allocate(150);
        Frame.write(forged, 0, 1, 0, new Entry((byte) 9, new byte[20]));
        Frame.write(forged, 0, 2, 0, new Entry((byte) 9, new byte[20]));
        Journal journal = new Journal(disk, Story.SMALL, () -> 77, 0);
        journal.commit(List.of(new Entry((byte) 1, forged.array())));
        journal.commit(List.of(new Entry((byte) 1, new byte[] {5})));
        journal.close();
        disk.flip(disk.names().getFirst(), 64);

        Batch all = read(disk);

        assertThat(all.entries()).extracting(Kept::number).containsExactly(2L);
        assertThat(all.damages()).singleElement().matches(damage -> damage.lost() == 1);
    }

    @Test
    void a_damage_says_where_it_is_and_what_it_costs() {
        assertThat(new Damage("a.log", 1_200, 80, 7, 7))
                .hasToString("a.log is damaged at byte 1,200 (80 bytes): entry 7 is lost.");
        assertThat(new Damage("a.log", 0, 29, 8, 7).toString()).endsWith("no entry is lost.");
        assertThat(new Damage("a.log", 0, 90, 7, 9).toString())
                .endsWith("entries 7 to 9 are lost.");
    }

    private void write() throws IOException {
        Random random = new Random(3);
        Journal journal = new Journal(disk, Story.SMALL, random::nextLong, 0);
        while (entries.size() < ENTRIES) {
            List<Entry> group = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                byte[] payload = new byte[1 + random.nextInt(90)];
                random.nextBytes(payload);
                group.add(new Entry((byte) 1, payload));
            }
            journal.commit(group);
            if (random.nextInt(3) == 0) {
                journal.mark();
            }
            entries.addAll(group);
        }
        journal.close();
        disk.delete(Reserve.NAME);
    }

    private boolean asWritten(Kept kept) {
        Entry entry = entries.get((int) kept.number() - 1);
        return Arrays.equals(entry.payload(), kept.entry().payload());
    }

    private record Place(String file, int from, int to, long number) {}

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (String file : disk.names()) {
            FileName name = FileName.of(file).orElseThrow();
            Frames frames = new Frames(disk.bytes(file), name.salt());
            long last = name.first() - 1;
            for (Frame frame = frames.next(last); frame != null; frame = frames.next(last)) {
                last = frame.number();
                if (!frame.isMark()) {
                    places.add(new Place(file, frame.at(), frame.end(), frame.number()));
                }
            }
        }
        return places;
    }

    private static Batch read(SimulatedDisk disk) throws IOException {
        Journal journal = new Journal(disk, Story.SMALL, () -> 4, 0);
        LogReader reader = new LogReader(disk, journal::extent, 0);
        List<Kept> kept = new ArrayList<>();
        List<Damage> damages = new ArrayList<>();
        Batch batch = reader.next(250);
        while (batch.through() > 0 && (kept.isEmpty() || !batch.entries().isEmpty())) {
            kept.addAll(batch.entries());
            damages.addAll(batch.damages());
            batch = reader.next(250);
        }
        damages.addAll(batch.damages());
        assertThat(new TreeSet<>(kept.stream().map(Kept::number).toList())).hasSize(kept.size());
        return new Batch(kept, damages, batch.through());
    }
}
