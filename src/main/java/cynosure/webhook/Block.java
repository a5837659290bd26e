package cynosure.webhook;

import java.net.InetAddress;

/// Addresses that begin with the same bits, as `10.0.0.0/8`.
record Block(byte[] first, int bits) {

    static Block of(String written) {
        int slash = written.indexOf('/');
        byte[] first = InetAddress.ofLiteral(written.substring(0, slash)).getAddress();
        return new Block(first, Integer.parseInt(written.substring(slash + 1)));
    }

    boolean holds(byte[] address) {
        if (address.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((first[bit / 8] & mask) != (address[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
