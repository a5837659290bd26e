package cynosure.events.dialect;

import cynosure.events.log.Receipt;
import cynosure.problem.Problem;

/// How one kind of client speaks.
public interface Dialect {

    /// Its name in what is kept, for good: what can't be read today is read again under this name
    /// after a fix.
    String name();

    /// What a body says. What can't be read as an event is an arrival, too: with its reason, and
    /// whole, as a body that can be read by itself.
    Heard read(Parcel parcel);

    /// The answer when everything in it is safe.
    Answer kept(Heard heard);

    /// The answer when nothing of it could be kept.
    Answer refused(Receipt.Why why);

    /// The answer when it was not even looked at.
    Answer refused(int status, Problem problem);
}
