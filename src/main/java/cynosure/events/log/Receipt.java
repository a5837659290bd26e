package cynosure.events.log;

/// The answer to somebody who wants entries kept.
public sealed interface Receipt {

    /// They are on the disk, fsynced.
    ///
    /// @param last the number of the last of them
    record Durable(long last) implements Receipt {}

    /// They can't be answered for. They should be sent again, under the same ids: an answer can
    /// fail after the disk has taken them all the same.
    record Refused(Why why) implements Receipt {}

    /// What stood in the way.
    enum Why {
        /// More is waiting than the disk takes just now.
        BUSY,
        /// There is no room on the disk. It's looked for anew with everything that comes.
        FULL,
        /// The disk has failed, in a new file too.
        FAILED,
        /// One of them is larger than an entry may be. It will never be taken.
        TOO_LARGE,
        /// The log is being closed.
        CLOSED
    }
}
