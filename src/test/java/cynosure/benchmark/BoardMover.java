package cynosure.benchmark;

import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.Column;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One person on the open page of a board, who moves a card to and fro.
final class BoardMover implements AutoCloseable {

    private static final String BOARD = "/north-star/bets";
    private static final Pattern CARD =
            Pattern.compile("data-card=\"([a-z0-9]+)\" data-slot=\"[A-Z]+-([A-Z]+)\"");

    private final Bets bets;
    private final int number;
    private final String card;
    private final Wire wire;
    private final Wire stream;
    private final String token;

    /// Where this page shows the cards that it was told of.
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    private Column column = Column.NEXT;
    private int moves;

    private BoardMover(Bets bets, int number, Wire wire) throws IOException {
        this.bets = bets;
        this.number = number;
        this.card = BenchBoard.ownCard(number);
        this.wire = wire;
        this.token = Facilitator.token(wire.get(BOARD).body());
        this.stream = wire.another();
        this.column = bets.board().bet(card).column();
    }

    /// @param access the secret of the person's cookie
    static BoardMover sit(int port, Bets bets, int number, String access) throws IOException {
        return new BoardMover(bets, number, Wire.knownBy(port, access));
    }

    /// Reads on a thread of its own until the page is closed.
    void watch(MoveSightings sightings) throws IOException {
        stream.listen(BOARD + "/live?seen=" + bets.board().version());
        Thread.ofVirtual().start(() -> read(sightings));
    }

    void move(MoveSightings sightings, long dueAt) throws IOException {
        Column to = column == Column.NEXT ? Column.NOW : Column.NEXT;
        sightings.due(card, dueAt);
        Wire.Answer answer =
                wire.save(
                        BOARD + "/" + card + "/place?seen=" + column,
                        "to=%s&act=%d-%d-%d&_csrf=%s".formatted(to, number, moves++, dueAt, token));
        if (answer.status() >= 400) {
            throw new IllegalStateException("A move was answered with " + answer.status());
        }
        column = to;
    }

    /// Fails where this page shows a card elsewhere than the board has it.
    void compare(Board board) {
        shown.forEach(
                (id, where) -> {
                    if (!board.bet(id).column().name().equals(where)) {
                        throw new IllegalStateException(
                                "A page shows %s in %s, the board has it in %s"
                                        .formatted(id, where, board.bet(id).column()));
                    }
                });
    }

    private void read(MoveSightings sightings) {
        try {
            for (String line = stream.nextLine(); ; line = stream.nextLine()) {
                if (line.startsWith("id: ")) {
                    sightings.saw(number, Long.parseLong(line.substring(4).strip()));
                } else if (line.contains("data-card=")) {
                    Matcher found = CARD.matcher(line);
                    while (found.find()) {
                        shown.put(found.group(1), found.group(2));
                    }
                }
            }
        } catch (EOFException | SocketException closed) {
            return;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        wire.close();
    }
}
