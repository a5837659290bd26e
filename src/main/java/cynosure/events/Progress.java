package cynosure.events;

/// Told now and then how far an import is.
@FunctionalInterface
public interface Progress {

    Progress NONE = (file, bytes, bytesTotal, rows, refused) -> {};

    /// A file is read twice, first to see what is in it and then to bring it in; both count.
    void reached(String file, long bytes, long bytesTotal, long rows, long refused);
}
