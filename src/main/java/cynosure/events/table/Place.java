package cynosure.events.table;

import java.util.Locale;

/// Where the rows of a table lie.
public sealed interface Place {

    /// What people call the place.
    String words();

    /// A table or view in PostgreSQL.
    ///
    /// @param password as it is; empty when none is needed
    /// @param table its name, with its schema before a point where it isn't `public`
    record Postgres(
            String host,
            int port,
            String database,
            String user,
            String password,
            Encryption encryption,
            String table)
            implements Place {

        public static final int PORT = 5432;

        @Override
        public String words() {
            return "%s in %s on %s:%d".formatted(table, database, host, port);
        }

        /// Without the password, wherever it may be written.
        @Override
        public String toString() {
            return words();
        }

        public Postgres with(String password) {
            return new Postgres(host, port, database, user, password, encryption, table);
        }
    }

    /// A table or view in a DuckDB file.
    record DuckDb(String file, String table) implements Place {

        @Override
        public String words() {
            return table + " in " + file;
        }
    }

    /// Parquet files of the same columns.
    ///
    /// @param files a file, a folder, or a pattern such as `/data/events/*.parquet`
    record Parquet(String files) implements Place {

        @Override
        public String words() {
            return files;
        }
    }

    /// Whether what goes over the network can be read there.
    enum Encryption {
        /// As the database wants it.
        PREFER("as the database wants it"),
        /// Always, whoever answers.
        REQUIRE("always"),
        /// Always, and only with a certificate that is the database's.
        VERIFY_FULL("always, and its certificate is checked");

        private final String words;

        Encryption(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /// As PostgreSQL calls it.
        String mode() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
