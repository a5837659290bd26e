package cynosure.fuzz;

/// One parser, given bytes from a stranger. Whatever they are, it must read or refuse them in the
/// way it says, and anything else is thrown from here.
@FunctionalInterface
public interface Trial {

    void of(byte[] bytes);
}
