package cynosure.benchmark;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one of the pages of a mind map has shown. An act is there when its words are, or words that
/// came later for the same note: a page that falls behind is told the latest of each note, and what
/// lies between is not shown to anyone who would have to read it.
final class MapReader implements Consumer<String> {

    private static final Pattern NUMBER = Pattern.compile("act-(\\d+)-");

    private final Sightings sightings;
    private final int actsEach;
    private final BitSet seen = new BitSet();

    /// @param actsEach how many acts each person does; they are numbered person after person
    MapReader(Sightings sightings, int actsEach) {
        this.sightings = sightings;
        this.actsEach = actsEach;
    }

    @Override
    public void accept(String line) {
        Matcher found = NUMBER.matcher(line);
        while (found.find()) {
            int latest = Integer.parseInt(found.group(1));
            int first = latest - latest % actsEach;
            for (int act = latest; act >= first && !seen.get(act); act -= MapWriter.NOTES) {
                seen.set(act);
                sightings.saw("act-" + act + "-");
            }
        }
    }
}
