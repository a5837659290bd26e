package cynosure.events.dialect;

import cynosure.events.log.Receipt;
import cynosure.problem.Problem;

/// How one kind of client speaks.
public interface Dialect {

    /// What a body says. What can't be read as an event is an arrival, too: with its reason.
    Heard read(Parcel parcel);

    /// The answer when everything in it is safe.
    Answer kept(Heard heard);

    /// The answer when nothing of it could be kept.
    Answer refused(Receipt.Why why);

    /// The answer when it was not even looked at.
    Answer refused(int status, Problem problem);
}
