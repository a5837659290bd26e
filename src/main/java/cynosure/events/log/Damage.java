package cynosure.events.log;

/// Bytes that were safe once and aren't what they were: a disk has rotted, or somebody wrote into
/// the file. What they said is not used.
///
/// @param offset where in the file they begin
/// @param bytes how many there are
/// @param firstLost the number of the first entry that is lost
/// @param lastLost the number of the last one; below the first when no entry is lost
public record Damage(String file, long offset, long bytes, long firstLost, long lastLost) {

    public long lost() {
        return Math.max(0, lastLost - firstLost + 1);
    }

    @Override
    public String toString() {
        String where = "%s is damaged at byte %,d (%,d bytes): ".formatted(file, offset, bytes);
        return where
                + switch ((int) Math.min(lost(), 2)) {
                    case 0 -> "no entry is lost.";
                    case 1 -> "entry %d is lost.".formatted(firstLost);
                    default -> "entries %d to %d are lost.".formatted(firstLost, lastLost);
                };
    }
}
