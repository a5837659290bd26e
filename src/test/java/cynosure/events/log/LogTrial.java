package cynosure.events.log;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.fuzz.Trial;

/// The bytes of a file of the log, as a bad disk might give them back: what is found in it is whole
/// and in order, and what is missing is named.
public final class LogTrial implements Trial {

    private static final FileName NAME = FileName.of(1, 1, 0);

    @Override
    public void of(byte[] bytes) {
        Recovery recovery = Recovery.of(NAME, bytes);
        long last = recovery.safe();
        for (Kept kept : recovery.unproven()) {
            assertThat(kept.number()).isEqualTo(++last);
        }
        for (Damage damage : recovery.found().damages()) {
            assertThat(damage.toString()).contains("is damaged at byte");
        }
        assertThat(Recovery.of(NAME, bytes).found()).isEqualTo(recovery.found());
    }
}
