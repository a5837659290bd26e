package cynosure.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The power goes at every single operation of two hundred lives of a log, and often once more
/// while it recovers. And an operation fails, at each of many places.
class PowerCutTest {

    private static final int LIVES = 200;
    private static final int MOMENTS = 21;

    @Test
    void what_was_answered_for_is_there_whenever_the_power_goes() {
        int cuts = 0;
        for (int life = 0; life < LIVES; life++) {
            int operations = whole(life);
            for (int at = 1; at <= operations; at++) {
                cut(life, at);
                cuts++;
            }
        }
        assertThat(cuts).isGreaterThan(10_000);
    }

    @Test
    void what_was_answered_for_is_there_though_operations_fail() {
        int refused = 0;
        for (int at = 1; at <= 100; at++) {
            for (int life = 0; life < 5; life++) {
                refused += fail(life, at, 1 + at % 5);
            }
        }
        assertThat(refused).isPositive();
    }

    private static int whole(int life) {
        SimulatedDisk disk = new SimulatedDisk(life);
        Story story = new Story(disk, life);
        story.goOn(MOMENTS);
        int operations = disk.operations();
        story.check();
        return operations;
    }

    private static void cut(int life, int at) {
        SimulatedDisk disk = new SimulatedDisk(life * 1_000L + at).cutAt(at);
        Story story = new Story(disk, life);
        try {
            try {
                story.goOn(MOMENTS);
            } catch (PowerCut first) {
                disk.powerIsBack();
                again(disk, story, at);
            }
            story.check();
        } catch (AssertionError e) {
            throw new AssertionError("life %d, cut at %d: %s".formatted(life, at, e), e);
        }
    }

    /// The power goes a second time, while the log finds out what the first time has left.
    private static void again(SimulatedDisk disk, Story story, int at) {
        try {
            disk.cutAt(1 + at % 9);
            story.check();
        } catch (PowerCut second) {
            disk.powerIsBack();
        }
        disk.cutAt(-1);
    }

    private static int fail(int life, int at, int count) {
        SimulatedDisk disk = new SimulatedDisk(life * 1_000L + at).failBetween(at, at + count);
        Story story = new Story(disk, life);
        try {
            story.goOn(MOMENTS);
            disk.powerIsBack();
            story.check();
        } catch (AssertionError e) {
            throw new AssertionError("life %d, failing at %d: %s".formatted(life, at, e), e);
        }
        return story.refused();
    }
}
