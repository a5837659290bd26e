package cynosure.benchmark;

import cynosure.benchmark.Wire.Answer;
import cynosure.discovery.MindMap;
import cynosure.discovery.MindMaps;
import cynosure.discovery.Note;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.util.function.Consumer;

/// One person on the open page of a mind map, who writes notes and puts them in better words.
final class MapWriter implements AutoCloseable {

    /// So many notes each, then their own are reworded in turn.
    static final int NOTES = 25;

    /// In a note's piece the words stand twice; this line has them once.
    private static final String SHOWN = "data-key=\"open\"";

    private final MindMaps maps;
    private final String map;
    private final String name;
    private final Wire wire;
    private final Wire stream;
    private final String token;
    private final String[] notes = new String[NOTES];
    private final int[] versions = new int[NOTES];
    private int acts;

    private MapWriter(MindMaps maps, String map, String name, Wire wire) throws IOException {
        this.maps = maps;
        this.map = map;
        this.name = name;
        this.wire = wire;
        this.token = Facilitator.token(wire.get(url()).body());
        this.stream = wire.another();
    }

    /// @param access the secret of the person's cookie
    static MapWriter sit(int port, MindMaps maps, String map, String name, String access)
            throws IOException {
        return new MapWriter(maps, map, name, Wire.knownBy(port, access));
    }

    /// Reads on a thread of its own until the page is closed.
    void watch(Consumer<String> reader) throws IOException {
        stream.listen(url() + "/live?seen=" + maps.held(map).version());
        Thread.ofVirtual().start(() -> read(reader));
    }

    /// Writes a new note with these words, or rewords one.
    void act(String words) throws IOException {
        int place = acts % NOTES;
        boolean fresh = acts < NOTES;
        String path = fresh ? "/notes" : "/notes/" + notes[place] + "/words";
        String seen = fresh ? "" : "&seen=" + versions[place];
        Answer answer =
                wire.save(
                        url() + path,
                        "words=" + words + seen + "&act=" + name + acts + "&_csrf=" + token);
        if (answer.status() >= 400) {
            throw new IllegalStateException("An act was answered with " + answer.status());
        }
        notes[place] = fresh ? idOf(words) : notes[place];
        versions[place]++;
        acts++;
    }

    private String idOf(String words) {
        MindMap now = maps.held(map);
        return now.everyNote().stream()
                .filter(note -> note.words().equals(words))
                .map(Note::id)
                .findFirst()
                .orElseThrow();
    }

    private String url() {
        return "/north-star/maps/" + map;
    }

    private void read(Consumer<String> reader) {
        try {
            for (String line = stream.nextLine(); ; line = stream.nextLine()) {
                if (line.contains(SHOWN)) {
                    reader.accept(line);
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
