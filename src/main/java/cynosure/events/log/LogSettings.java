package cynosure.events.log;

/// How large things may grow, in bytes.
///
/// @param fileMax a file is followed by another when it would grow beyond this
/// @param groupMax what is written and fsynced together, unless a single sender brings more
/// @param aheadMax the most room that is kept in a file for what comes next; as much as the file
///   holds, up to here
/// @param waitingMax what may wait to be written before others are refused
/// @param entryMax the largest payload
/// @param reserve kept on the disk, and given up when it is full, so that what is going on can end
/// @param floor how much must be free, the reserve not counted, to take anything
public record LogSettings(
        int fileMax,
        int groupMax,
        int aheadMax,
        long waitingMax,
        int entryMax,
        long reserve,
        long floor) {

    private static final int MB = 1 << 20;

    public static LogSettings usual() {
        return new LogSettings(64 * MB, 4 * MB, 4 * MB, 64 * MB, 16 * MB, 64 * MB, 16 * MB);
    }
}
