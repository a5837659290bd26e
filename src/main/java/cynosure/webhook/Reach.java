package cynosure.webhook;

import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where a message may go: to the open Internet, and only where the server's keeper allowed it,
/// into its own network.
///
/// A webhook makes the server ask an address that a person wrote. Without this, they could reach
/// what only the server can: a database's page, the neighbour's router, the cloud's own
/// credentials. A name is checked when it is written and its addresses whenever something is sent.
///
/// @param inside whether addresses inside the network are allowed, and http
public record Reach(boolean inside) {

    /// Nobody's programs: this host, links, documentation, benchmarks, multicast, and the addresses
    /// where clouds hand out credentials.
    private static final List<Block> NEVER =
            blocks(
                    "0.0.0.0/8 169.254.0.0/16 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 198.18.0.0/15"
                            + " 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4"
                            + " 100.100.100.200/32 168.63.129.16/32 fd00:ec2::/32"
                            + " 2001::/23 2001:db8::/32 2002::/16 3fff::/20");

    private static final List<Block> INSIDE =
            blocks(
                    "10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 172.16.0.0/12 192.168.0.0/16 ::1/128 fc00::/7");

    /// All that is in use of the newer addresses outside; what lies elsewhere leads back inside, or
    /// carries an older address within.
    private static final Block OUTSIDE_6 = Block.of("2000::/3");

    /// `::ffff:0:0/96`, in bytes because Java reads such a text as the older address at once.
    private static final Block MAPPED =
            new Block(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0, 0}, 96);

    private static final List<String> NAMES_INSIDE =
            List.of("localhost", "local", "localdomain", "internal", "arpa", "lan");

    private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9a-fA-F]*");
    private static final Pattern FOUR =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");

    /// Whether a connection to this address may be made.
    public boolean allows(InetAddress address) {
        byte[] bytes = older(address.getAddress());
        if (NEVER.stream().anyMatch(block -> block.holds(bytes))) {
            return false;
        }
        if (INSIDE.stream().anyMatch(block -> block.holds(bytes))) {
            return inside;
        }
        return bytes.length == 4 || OUTSIDE_6.holds(bytes);
    }

    /// What keeps a message from being sent there, as far as the words say it.
    public Problems problems(String url) {
        if (url.length() > Wish.URL_MAX) {
            return unreadable(
                    "The address has " + url.length() + " characters; " + Wish.URL_MAX + " fit.");
        }
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException unreadable) {
            return unreadable("This is no address that a message can be sent to.");
        }
        return problems(uri);
    }

    private Problems problems(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (scheme.equals("http") && !inside) {
            return unreadable("What is sent over http can be read on its way.");
        }
        if (!Stream.of("http", "https").anyMatch(scheme::equals) || uri.getHost() == null) {
            return unreadable("This is no address that a message can be sent to.");
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            return unreadable("A name and password, or a part after #, can't be sent along.");
        }
        if (uri.getPort() == 0 || uri.getPort() > 65_535) {
            return unreadable("There is no port " + uri.getPort() + ".");
        }
        return host(uri.getHost().toLowerCase(Locale.ROOT));
    }

    private Problems host(String written) {
        String host = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
        boolean bracketed = host.startsWith("[");
        if (bracketed && host.contains("%")) {
            return unreadable("An address of one link can't be reached from here.");
        }
        boolean number = NUMBER.matcher(host.substring(host.lastIndexOf('.') + 1)).matches();
        if (number && !FOUR.matcher(host).matches()) {
            return unreadable("An address in numbers has four of them, such as 8.8.8.8.");
        }
        if (bracketed || number) {
            String literal = bracketed ? host.substring(1, host.length() - 1) : host;
            return allows(InetAddress.ofLiteral(literal)) ? Problems.NONE : forbidden(host);
        }
        boolean named =
                NAMES_INSIDE.stream().anyMatch(end -> host.equals(end) || host.endsWith("." + end));
        return named && !inside ? forbidden(host) : Problems.NONE;
    }

    private Problems forbidden(String host) {
        return Problems.of(
                Problem.of(
                        "webhook.private",
                        "“" + host + "” lies inside a network, and nothing is sent there.",
                        inside
                                ? "Use an address of your network or of the Internet."
                                : "Use an address of the Internet, or start the server with --allow-private-webhooks."));
    }

    private Problems unreadable(String sentence) {
        return Problems.of(
                Problem.of(
                        "webhook.url",
                        sentence,
                        "Write it as https://example.com/hooks, "
                                + Wish.URL_MAX
                                + " characters at most."));
    }

    /// An older address written as a newer one, as `::ffff:127.0.0.1`, is the older one.
    private static byte[] older(byte[] bytes) {
        return MAPPED.holds(bytes) ? Arrays.copyOfRange(bytes, 12, 16) : bytes;
    }

    private static List<Block> blocks(String written) {
        return Stream.of(written.split(" ")).map(Block::of).toList();
    }
}
