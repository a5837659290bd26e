package cynosure.events.dialect;

/// How one kind of client speaks.
public interface Dialect {

    /// What was sent, unpacked and ready to be read. Never fails: what is nonsense says so when it
    /// is read.
    Letter open(Parcel parcel);

    /// The answer when it was not even looked at.
    ///
    /// @param query what stood behind the address
    Answer refused(Query query, Refused why);
}
