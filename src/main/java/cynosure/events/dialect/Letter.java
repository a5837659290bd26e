package cynosure.events.dialect;

import java.util.List;

/// What one request says, before it is known which source it came from, and the answers its sender
/// understands.
public interface Letter {

    /// The keys it names; most clients name theirs here and not in a header.
    List<String> keys();

    /// What it says. What can't be read as an event is an arrival, too: with its reason.
    ///
    /// @param source the id of the source that sent it
    Heard read(String source);

    /// The answer when everything in it is safe.
    Answer kept(Heard heard);

    /// The answer when nothing of it is.
    Answer refused(Refused why);
}
