package cynosure.webhook.sending;

import cynosure.webhook.Reach;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/// Looks a name up once and hands on its addresses only if every one of them may be reached. The
/// connection goes to what was checked: a name that leads elsewhere a moment later changes nothing.
final class CheckedNames implements DnsResolver {

    private final Names names;
    private final Reach reach;

    CheckedNames(Names names, Reach reach) {
        this.names = names;
        this.reach = reach;
    }

    /// Where the addresses of a name come from.
    @FunctionalInterface
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = names.of(host);
        for (InetAddress address : all) {
            if (!reach.allows(address)) {
                throw new Forbidden(host);
            }
        }
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /// One of the addresses may not be reached.
    static final class Forbidden extends UnknownHostException {

        Forbidden(String host) {
            super(host);
        }

        /// Whether this is what lies behind a failure.
        static boolean behind(IOException failure) {
            return failure instanceof Forbidden || failure.getCause() instanceof Forbidden;
        }
    }
}
