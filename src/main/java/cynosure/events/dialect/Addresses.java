package cynosure.events.dialect;

import cynosure.ids.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which address speaks which dialect: those that the clients of others call, just as they call
/// them. Slashes too many do not matter.
public final class Addresses {

    private static final String OURS = "/collect";
    private static final String OWN = "own";
    private static final int MB = 1_000_000;
    private static final List<String> POST = List.of("POST");
    private static final List<String> GET = List.of("GET");
    private static final List<String> BOTH = List.of("GET", "POST");

    private final List<Address> listed = new ArrayList<>();
    private final Map<String, Address> plain = new HashMap<>();
    private final List<Address> withBlanks = new ArrayList<>();
    private final Map<String, Dialect> heads = new HashMap<>();

    /// A way in.
    ///
    /// @param path with `*` for what may be anything
    /// @param bytesMax how large a body may be, unpacked
    public record Address(String path, List<String> methods, int bytesMax, Dialect dialect) {

        /// Its name in what is kept, for good: what can't be read today is read again as if it came
        /// here once more.
        public String name() {
            return path.equals(OURS) ? OWN : path;
        }
    }

    public Addresses(Ids ids) {
        Dialect own = new OwnDialect(ids);
        at(own, POST, 5 * MB, OURS);

        Dialect segment = new SegmentDialect(ids);
        at(segment, POST, 20 * MB, "/v1/batch", "/v1/b", "/v1/import");
        at(segment, POST, 20 * MB, "/v1/track", "/v1/t", "/v1/identify", "/v1/i");
        at(segment, POST, 20 * MB, "/v1/page", "/v1/p", "/v1/screen", "/v1/s");
        at(segment, POST, 20 * MB, "/v1/group", "/v1/g", "/v1/alias", "/v1/a");
        at(segment, GET, MB, "/v1/projects/*/settings");

        Dialect amplitude = new AmplitudeDialect(ids);
        at(amplitude, POST, MB, "/2/httpapi");
        at(new ByBody(ids), POST, 20 * MB, "/batch");

        Dialect postHog = new PostHogDialect(ids);
        at(postHog, BOTH, 20 * MB, "/capture", "/e", "/i/v0/e");
        at(postHog, BOTH, MB, "/flags", "/decide", "/array/*/config");

        Dialect mixpanel = new MixpanelDialect(ids);
        at(mixpanel, BOTH, 10 * MB, "/track", "/import", "/engage", "/groups");
    }

    /// What is behind this path; nothing when it is no business of ours.
    public Optional<Dialect> dialect(String path) {
        return Optional.ofNullable(heads.get(head(path)));
    }

    /// The way in at this path.
    public Optional<Address> at(String path) {
        String tidy = tidy(path);
        Address address = plain.get(tidy);
        return address != null
                ? Optional.of(address)
                : withBlanks.stream().filter(one -> fits(one.path, tidy)).findFirst();
    }

    /// The way in that something once came by; what earlier versions kept came by ours.
    public Optional<Address> named(String name) {
        return at(name.isEmpty() || name.equals(OWN) ? OURS : name);
    }

    /// All of them, in the order they are listed in.
    public List<Address> all() {
        return List.copyOf(listed);
    }

    private void at(Dialect dialect, List<String> methods, int bytesMax, String... paths) {
        for (String path : paths) {
            Address address = new Address(path, methods, bytesMax, dialect);
            listed.add(address);
            heads.putIfAbsent(head(path), dialect);
            if (path.contains("*")) {
                withBlanks.add(address);
            } else {
                plain.put(path, address);
            }
        }
    }

    private static String head(String path) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        int end = start;
        while (end < path.length() && path.charAt(end) != '/') {
            end++;
        }
        return path.substring(start, end);
    }

    private static String tidy(String path) {
        String once = path.replaceAll("/+", "/");
        return once.length() > 1 && once.endsWith("/")
                ? once.substring(0, once.length() - 1)
                : once;
    }

    private static boolean fits(String pattern, String path) {
        String[] wanted = pattern.split("/");
        String[] given = path.split("/");
        boolean fits = wanted.length == given.length;
        for (int i = 0; fits && i < wanted.length; i++) {
            fits = wanted[i].equals("*") || wanted[i].equals(given[i]);
        }
        return fits;
    }
}
