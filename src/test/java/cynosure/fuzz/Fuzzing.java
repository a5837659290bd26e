package cynosure.fuzz;

import java.util.Objects;

/// Where the fuzzer comes in: it says which parser, and then feeds it. See `src/test/sh/fuzz`.
public final class Fuzzing {

    private static Trial trial = bytes -> {};

    private Fuzzing() {}

    /// @param arguments the name of a parser
    public static void fuzzerInitialize(String[] arguments) {
        trial = Objects.requireNonNull(Trials.all().get(arguments[0]), arguments[0]);
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        trial.of(bytes);
    }
}
