package cynosure.events.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/// The folder the log lives in, and all it asks of an operating system. In tests it is one that
/// loses, reorders and tears whatever was not forced.
///
/// A file's bytes are safe once the file was forced, its name once the folder was.
public interface Disk {

    /// A new, empty file.
    LogFile create(String name) throws IOException;

    /// Fills the buffer from this place on, as far as the file goes.
    void read(String name, long from, ByteBuffer into) throws IOException;

    long size(String name) throws IOException;

    List<String> names() throws IOException;

    /// Gives a file another name, at once or not at all.
    void rename(String from, String to) throws IOException;

    void delete(String name) throws IOException;

    /// Makes names safe: what was created, renamed and deleted stays so.
    void force() throws IOException;

    /// How many bytes can still be written.
    long usable() throws IOException;
}
