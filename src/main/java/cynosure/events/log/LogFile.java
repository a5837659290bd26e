package cynosure.events.log;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/// A file that is being written, from its beginning to its end and never again.
public interface LogFile extends Closeable {

    void append(ByteBuffer bytes) throws IOException;

    /// Keeps room for so many bytes behind what was appended, as zeros: what is appended next goes
    /// there, and forcing it is quicker when the file does not grow.
    void ahead(int bytes) throws IOException;

    /// Comes back when all that was appended is safe. After a failure nobody knows what is, and
    /// asking again would be answered with a lie; so the file is given up.
    void force() throws IOException;

    /// Cuts off the room that was not needed, and ends.
    @Override
    void close() throws IOException;
}
