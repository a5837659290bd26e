package cynosure.events.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which properties are not kept, by their names.
final class Names {

    /// What is done with a property.
    enum Fate {
        KEPT,
        ADDRESS,
        BLOCKED
    }

    /// What clients call an IP address, behind the last point of the name and without `$`.
    private static final Set<String> ADDRESSES =
            Set.of(
                    "ip",
                    "ip_address",
                    "ipaddress",
                    "ip_addr",
                    "ipaddr",
                    "ipv4",
                    "ipv6",
                    "user_ip",
                    "userip",
                    "user_ipaddress",
                    "user_ip_address",
                    "client_ip",
                    "clientip",
                    "remote_ip",
                    "remote_addr",
                    "remote_address",
                    "source_ip",
                    "context_ip",
                    "initial_ip",
                    "last_ip",
                    "x_forwarded_for",
                    "x_real_ip");

    private static final int REMEMBERED_MAX = 10_000;

    private final boolean ips;
    private final List<Pattern> blocked;
    private final ConcurrentMap<String, Fate> remembered = new ConcurrentHashMap<>();

    Names(Rules rules) {
        this.ips = rules.ips();
        this.blocked = rules.blocked().stream().map(Names::pattern).toList();
    }

    Fate of(String name) {
        Fate known = remembered.get(name);
        if (known != null) {
            return known;
        }
        Fate fate = judged(name);
        if (remembered.size() < REMEMBERED_MAX) {
            remembered.put(name, fate);
        }
        return fate;
    }

    private Fate judged(String name) {
        if (blocked.stream().anyMatch(pattern -> pattern.matcher(name).matches())) {
            return Fate.BLOCKED;
        }
        return ips || !isAddress(name) ? Fate.KEPT : Fate.ADDRESS;
    }

    static boolean isAddress(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String plain = last.startsWith("$") ? last.substring(1) : last;
        return ADDRESSES.contains(plain.replace('-', '_').replace(' ', '_'));
    }

    /// A whole name, or what stands inside it: whoever blocks `address` blocks `address.street`.
    private static Pattern pattern(String blocked) {
        String letters =
                List.of(blocked.split("\\*", -1)).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*"));
        return Pattern.compile(
                letters + "(\\..*)?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
