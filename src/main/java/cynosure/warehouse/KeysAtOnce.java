package cynosure.warehouse;

/// Some keys with their landings, handed on in an order in which neighbours have much the same
/// place in [DeliveredKeys]. In the order of the store, each would be fetched into a part of the
/// memory of its own, which takes several times as long.
final class KeysAtOnce {

    private static final int SHELVES = 1 << 10;
    private static final int SHELF_BITS = 53;

    private final long[] keys;
    private final int[] landings;
    private int count;

    /// @param most how many there may be
    KeysAtOnce(int most) {
        this.keys = new long[most];
        this.landings = new int[most];
    }

    /// Somebody who takes them.
    interface Taker {
        void take(long key, int landing);
    }

    void add(long key, int landing) {
        keys[count] = key;
        landings[count] = landing;
        count++;
    }

    void handOn(Taker taker) {
        int[] order = order();
        for (int i = 0; i < count; i++) {
            taker.take(keys[order[i]], landings[order[i]]);
        }
    }

    /// Counted first, then each in its place: two passes, whatever the number.
    private int[] order() {
        int[] next = new int[SHELVES + 1];
        for (int i = 0; i < count; i++) {
            next[shelf(i) + 1]++;
        }
        for (int shelf = 0; shelf < SHELVES; shelf++) {
            next[shelf + 1] += next[shelf];
        }
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[next[shelf(i)]++] = i;
        }
        return order;
    }

    private int shelf(int i) {
        return (int) (keys[i] >>> SHELF_BITS);
    }
}
