package cynosure.home;

import java.util.List;

/// Something that knows what wants attention. Each part of the product that does has one of its
/// own; the home page asks them all.
public interface Attention {

    List<Call> calls();

    /// One thing that wants attention.
    ///
    /// @param sentence what it is
    /// @param action what to do about it, as the words of a link
    record Call(String sentence, String action, String href) {}
}
