package cynosure.events.table;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.List;
import javax.net.SocketFactory;

/// Connections to databases. The address is checked when the connection is made, after the name was
/// looked up: where clouds hand out their credentials, no database is.
public final class CheckedSockets extends SocketFactory {

    private static final List<byte[]> CREDENTIALS =
            List.of(
                    new byte[] {100, 100, 100, (byte) 200},
                    new byte[] {(byte) 168, 63, (byte) 129, 16},
                    new byte[] {(byte) 192, 0, 0, (byte) 192});
    private static final byte[] CREDENTIALS_6 = {(byte) 0xfd, 0, 0x0e, (byte) 0xc2};

    /// An address that no database has.
    static final class Forbidden extends IOException {

        private static final long serialVersionUID = 1;

        Forbidden(InetAddress address) {
            super(address.getHostAddress() + " is no database's address");
        }
    }

    static boolean never(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || CREDENTIALS.stream().anyMatch(one -> Arrays.equals(one, bytes))
                || bytes.length == 16 && Arrays.equals(Arrays.copyOf(bytes, 4), CREDENTIALS_6);
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress to, int timeoutMillis) throws IOException {
                if (to instanceof InetSocketAddress known
                        && known.getAddress() != null
                        && never(known.getAddress())) {
                    throw new Forbidden(known.getAddress());
                }
                super.connect(to, timeoutMillis);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        Socket socket = createSocket();
        socket.connect(new InetSocketAddress(host, port), 0);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress here, int herePort)
            throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress here, int herePort)
            throws IOException {
        return createSocket(host, port);
    }
}
