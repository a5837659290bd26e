package cynosure.events;

import cynosure.problem.Fault;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A look at all of a file on a thread of its own, while something else is done with the file.
final class Looking<T> implements AutoCloseable {

    /// What is done there: empty, or an error, when the file has to be read row by row.
    interface Look<T> {
        Optional<T> look() throws IOException;
    }

    private final CompletableFuture<Optional<T>> found = new CompletableFuture<>();
    private final Thread thread;

    private Looking(Look<T> look) {
        this.thread = Thread.ofPlatform().name("look").daemon().start(() -> run(look));
    }

    static <T> Looking<T> begin(Look<T> look) {
        return new Looking<>(look);
    }

    /// What was found; waits for it.
    Optional<T> found() {
        return found.join();
    }

    /// Runs `what` as soon as it is clear that nothing was found.
    void whenNothing(Runnable what) {
        found.thenAccept(
                some -> {
                    if (some.isEmpty()) {
                        what.run();
                    }
                });
    }

    private void run(Look<T> look) {
        try {
            found.complete(look.look());
        } catch (IOException | Fault rowByRowSaysWhy) {
            found.complete(Optional.empty());
        } catch (RuntimeException | Error e) {
            found.completeExceptionally(e);
        }
    }

    /// From here on nobody looks at the file any more.
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
