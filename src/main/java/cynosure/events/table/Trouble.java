package cynosure.events.table;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Locale;
import javax.net.ssl.SSLException;

/// Says what keeps a table from being read, and what to do about it.
final class Trouble {

    private static final int REASON_MAX = 300;

    private Trouble() {}

    static Fault of(Place.Postgres place, SQLException e) {
        String where = place.host() + ":" + place.port();
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return switch (state) {
            case "28P01", "28000" ->
                    unavailable(
                            "events.table-password",
                            "%s does not let %s in: the name or the password is wrong, or this server may not come."
                                    .formatted(where, place.user()),
                            "Write the password again under Connection, or ask whoever keeps the database.");
            case "3D000" ->
                    unavailable(
                            "events.table-no-database",
                            "There is no database %s on %s.".formatted(place.database(), where),
                            "Look up its name, and mend it under Connection.");
            case "42P01", "3F000" -> noTable(place.table(), "in " + place.database());
            case "42703" ->
                    unavailable(
                            "events.table-no-column",
                            "A column of %s is gone: %s".formatted(place.table(), said(e)),
                            "Bring it back, or choose another under What is what.");
            case "42501" ->
                    unavailable(
                            "events.table-no-right",
                            "%s may not read %s.".formatted(place.user(), place.table()),
                            "Let it be allowed: grant usage on schema … to … and grant select on … to …, then read again.");
            case "57014" ->
                    unavailable(
                            "events.table-too-slow",
                            "%s took more than five minutes to find the next rows of %s."
                                    .formatted(where, place.table()),
                            "Let an index be made on the column that says how far it was read.");
            case "53300", "57P03" ->
                    unavailable(
                            "events.table-busy",
                            "%s takes nobody in just now: %s".formatted(where, said(e)),
                            "Nothing is lost; it is tried again by itself.");
            default -> {
                if (cause instanceof CheckedSockets.Forbidden) {
                    yield Allowed.never(place.host());
                }
                if (cause instanceof SSLException) {
                    yield unavailable(
                            "events.table-encryption",
                            "There is no safe way to %s: %s".formatted(where, said(e)),
                            "Choose how it is encrypted under Connection, or mend the database's certificate.");
                }
                if (state.startsWith("08") || network(cause)) {
                    yield unavailable(
                            "events.table-unreachable",
                            "%s can't be reached: %s".formatted(where, reason(cause)),
                            "Nothing is lost; it is tried again by itself. Look whether the database runs and this server may reach it.");
                }
                yield unavailable(
                        "events.table-broken",
                        "%s can't be read: %s".formatted(place.words(), said(e)),
                        "Nothing is lost; it is tried again by itself.");
            }
        };
    }

    static Fault noTable(String table, String where) {
        return unavailable(
                "events.table-gone",
                "There is no table %s %s".formatted(table, where).strip() + ".",
                "Write it with its schema, such as shop.orders. If it was renamed, mend it under Connection; what was read stays.");
    }

    static Fault noColumn(String table, String column) {
        return unavailable(
                "events.table-no-column",
                "%s has no column %s any more.".formatted(table, column),
                "Bring it back, or choose another under What is what. Nothing was read past it.");
    }

    static Fault unavailable(String code, String sentence, String next) {
        return new Fault(Fault.Kind.UNAVAILABLE, Problem.of(code, sentence, next));
    }

    private static boolean network(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof NoRouteToHostException
                || cause instanceof SocketTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof EOFException;
    }

    private static String reason(Throwable cause) {
        return switch (cause) {
            case UnknownHostException _ -> "nobody knows its name.";
            case SocketTimeoutException _ -> "it does not answer.";
            case ConnectException _ -> "nothing answers there.";
            case NoRouteToHostException _ -> "no way leads there.";
            default -> "the connection broke off.";
        };
    }

    private static String said(SQLException e) {
        return said(String.valueOf(e.getMessage()).strip().replaceFirst("^(ERROR|FATAL): ", ""));
    }

    /// A program's own words, in one line that ends like a sentence.
    static String said(String words) {
        String said = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String cut = said.length() <= REASON_MAX ? said : said.substring(0, REASON_MAX) + "…";
        String end = cut.substring(Math.max(0, cut.length() - 1)).toLowerCase(Locale.ROOT);
        return ".…!?".contains(end) ? cut : cut + ".";
    }
}
