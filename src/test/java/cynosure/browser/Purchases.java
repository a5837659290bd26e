package cynosure.browser;

import java.nio.file.Files;
import java.nio.file.Path;

/// A file of purchases to measure on: the real CDNOW orders where they lie beside the checkout,
/// else a small file of the same shape.
///
/// @param rows how many rows it has, as a page writes it
/// @param lastFullCarts orders of more than two discs in its last month, as a page writes it
record Purchases(Path file, String rows, String lastFullCarts) {

    private static final Path CDNOW = Path.of("../shared/data/cdnow/CDNOW_master.txt");

    static Purchases atHand() {
        if (Files.exists(CDNOW)) {
            return new Purchases(CDNOW, "69,659", "712");
        }
        System.err.println(
                "The real CDNOW orders are not beside this checkout, so the walk is taken on the project's own small file.");
        return new Purchases(Path.of("src/test/resources/sample/record-shop.txt"), "13", "2");
    }
}
