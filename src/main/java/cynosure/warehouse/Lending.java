package cynosure.warehouse;

import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Who works with the store just now: many read, one writes, some gather events beside it. Somebody
/// may ask to be the only one who changes anything, and in the end to be alone.
final class Lending {

    private static final int STAGINGS_MAX = 10_000;

    private final Semaphore stagings = new Semaphore(STAGINGS_MAX, true);
    private final ReentrantLock writing = new ReentrantLock();
    private final ReadWriteLock readers = new ReentrantReadWriteLock();

    /// Something that may fail in the database.
    interface Act<T> {
        T done() throws SQLException;
    }

    /// From here on events are gathered, until [#unstage].
    void stage() {
        stagings.acquireUninterruptibly();
    }

    void unstage() {
        stagings.release();
    }

    <T> T reading(Act<T> act) throws SQLException {
        readers.readLock().lock();
        try {
            return act.done();
        } finally {
            readers.readLock().unlock();
        }
    }

    /// The order matters: whoever waits to write must not be counted among the readers.
    <T> T writing(Act<T> act) throws SQLException {
        writing.lock();
        try {
            return reading(act);
        } finally {
            writing.unlock();
        }
    }

    /// Nobody else writes or gathers meanwhile; what was gathered before has landed or is gone.
    <T> T unchanged(Act<T> act) throws SQLException {
        stagings.acquireUninterruptibly(STAGINGS_MAX);
        writing.lock();
        try {
            return act.done();
        } finally {
            writing.unlock();
            stagings.release(STAGINGS_MAX);
        }
    }

    /// Nobody is there meanwhile. Only inside [#unchanged].
    void alone(Runnable act) {
        readers.writeLock().lock();
        try {
            act.run();
        } finally {
            readers.writeLock().unlock();
        }
    }
}
