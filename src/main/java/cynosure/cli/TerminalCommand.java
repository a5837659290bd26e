package cynosure.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// A command that is told where its words go.
abstract class TerminalCommand implements Callable<Integer> {

    private @Nullable Terminal terminal;

    final void use(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public final Integer call() throws IOException {
        Terminal here = Objects.requireNonNull(terminal);
        int code = run(here);
        here.out().flush();
        return code;
    }

    /// Does what it is for and answers the exit code.
    abstract int run(Terminal here) throws IOException;
}
