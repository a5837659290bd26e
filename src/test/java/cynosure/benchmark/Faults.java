package cynosure.benchmark;

import cynosure.events.dialect.Addresses;
import cynosure.events.dialect.Parcel;
import cynosure.events.dialect.Query;
import cynosure.events.dialect.Refused;
import cynosure.events.log.Receipt;
import cynosure.ids.RandomIds;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Stands between a client and the server, and lets go wrong what goes wrong on networks, for the
/// requests that a seed chooses. It knows which events were in a request whose 200 it has passed
/// on: those the server answers for.
final class Faults implements AutoCloseable {

    /// So many of a thousand requests meet each of the faults.
    static final int OF_A_THOUSAND = 40;

    private final ServerSocket door;
    private final int server;
    private final Random random;
    private final Addresses addresses = new Addresses(new RandomIds());
    private final Map<Fault, Integer> met = new EnumMap<>(Fault.class);
    private final Set<Integer> answered = ConcurrentHashMap.newKeySet();

    /// What a request meets.
    enum Fault {
        /// 429 with Retry-After, in the words of our own server.
        BUSY,
        /// 503 with Retry-After, in the words of our own server.
        STOPPING,
        /// The connection is cut, and the server never hears of it.
        CUT_BEFORE,
        /// The server takes it, and the connection is cut instead of the answer.
        CUT_AFTER,
        /// There is no server just now.
        AWAY,
        /// Nothing.
        NONE
    }

    /// @param server the port of the server
    /// @param seed the same seed lets the same requests of a client meet the same
    Faults(int server, long seed) throws IOException {
        this.server = server;
        this.random = new Random(seed);
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::open);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /// The numbers of the events that the server has answered for, as far as the client heard.
    Set<Integer> answered() {
        return answered;
    }

    synchronized int met(Fault fault) {
        return met.getOrDefault(fault, 0);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                InputStream in = new BufferedInputStream(client.getInputStream())) {
            client.setTcpNoDelay(true);
            boolean goOn = true;
            while (goOn) {
                Optional<HttpMessage> request = HttpMessage.read(in);
                goOn = request.isPresent() && pass(request.get(), client);
            }
        } catch (IOException gone) {
            // Whoever sends notices that the connection has ended.
        }
    }

    /// Deals with one request; false when the connection is to be cut.
    private boolean pass(HttpMessage request, Socket client) throws IOException {
        Fault fault = next();
        Optional<HttpMessage> answer =
                switch (fault) {
                    case BUSY -> Optional.of(refused(request, Receipt.Why.BUSY));
                    case STOPPING -> Optional.of(refused(request, Receipt.Why.CLOSED));
                    case CUT_BEFORE -> Optional.empty();
                    case CUT_AFTER, AWAY, NONE -> forward(request);
                };
        boolean away = answer.isEmpty() && fault != Fault.CUT_BEFORE;
        note(away ? Fault.AWAY : fault);
        if (answer.isEmpty() || fault == Fault.CUT_AFTER) {
            return false;
        }
        answer.get().write(client.getOutputStream());
        if (answer.get().status() == 200) {
            answered.addAll(Numbered.in(request));
        }
        return !answer.get().last();
    }

    private Optional<HttpMessage> forward(HttpMessage request) {
        try (Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
                InputStream in = new BufferedInputStream(there.getInputStream())) {
            request.write(there.getOutputStream());
            return HttpMessage.read(in);
        } catch (IOException away) {
            return Optional.empty();
        }
    }

    private HttpMessage refused(HttpMessage request, Receipt.Why why) {
        String[] target = request.target().split("\\?", 2);
        Query query = Query.of(target.length > 1 ? target[1] : null);
        Parcel parcel =
                new Parcel(target[0], query, Numbered.unpacked(request), Instant.EPOCH, address());
        var answer =
                addresses
                        .at(target[0])
                        .orElseThrow()
                        .dialect()
                        .open(parcel)
                        .refused(Refused.because(why));
        return HttpMessage.answer(answer.status(), answer.json(), answer.retryAfterSeconds());
    }

    private synchronized Fault next() {
        int fault = random.nextInt(1000) / OF_A_THOUSAND;
        return fault < Fault.AWAY.ordinal() ? Fault.values()[fault] : Fault.NONE;
    }

    private synchronized void note(Fault fault) {
        met.merge(fault, 1, Integer::sum);
    }
}
