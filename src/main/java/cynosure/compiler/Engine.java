package cynosure.compiler;

import cynosure.compiler.dialect.Dialect;
import cynosure.compiler.dialect.DuckDb;
import cynosure.compiler.dialect.Trino;

/// An engine that queries can be written for.
public enum Engine {
    DUCKDB(new DuckDb()),
    TRINO(new Trino());

    private final Dialect dialect;

    Engine(Dialect dialect) {
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }
}
