package cynosure.events.log;

import java.util.ArrayList;
import java.util.List;

/// How far the log goes: its files in their order, and the last number that is safe.
record Extent(List<FileName> files, long synced) {

    Extent {
        files = List.copyOf(files);
    }

    Extent with(FileName file) {
        List<FileName> more = new ArrayList<>(files);
        more.add(file);
        return new Extent(more, synced);
    }

    Extent without(FileName file) {
        return new Extent(files.stream().filter(other -> !other.equals(file)).toList(), synced);
    }

    Extent through(long number) {
        return new Extent(files, number);
    }

    /// The place of the file that holds this number, or of the first one after it.
    int holding(long number) {
        int place = 0;
        while (place < files.size() - 1 && files.get(place + 1).first() <= number) {
            place++;
        }
        return place;
    }

    /// The last number that counts in the file at this place.
    long last(int place) {
        return place == files.size() - 1 ? synced : files.get(place + 1).first() - 1;
    }
}
