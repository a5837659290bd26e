package cynosure.cli;

/// A command that wants to know where its words go.
interface UsesTerminal {

    void use(Terminal terminal);
}
