package cynosure.events;

import org.jspecify.annotations.Nullable;

/// How a file is written. What is null is to be guessed.
///
/// @param delimiter the sign between values, for CSV
/// @param encoding the name of the encoding, such as `UTF-8`
/// @param header whether the first row names the columns
/// @param export the product that has written it
public record Shape(
        @Nullable Format format,
        @Nullable Character delimiter,
        @Nullable String encoding,
        @Nullable Boolean header,
        @Nullable Export export) {

    public static final Shape GUESS = new Shape(null, null, null, null);

    public Shape(
            @Nullable Format format,
            @Nullable Character delimiter,
            @Nullable String encoding,
            @Nullable Boolean header) {
        this(format, delimiter, encoding, header, null);
    }

    /// The same, written by this product.
    Shape by(Export export) {
        return new Shape(format, delimiter, encoding, header, export);
    }

    /// The column that says what the device is called; null when there is none.
    @Nullable String deviceColumn() {
        return export == null ? null : export.deviceColumn();
    }

    /// Whether its values say themselves whether they are numbers or flags.
    boolean typed() {
        return format == Format.JSON_LINES;
    }

    /// Whether a comma in a number of it can be a decimal point: where commas don't part columns.
    boolean decimalCommas() {
        return format == Format.CSV && delimiter != null && (delimiter == ';' || delimiter == '\t');
    }

    /// The same in this encoding, or in one that is to be guessed.
    Shape in(@Nullable String encoding) {
        return new Shape(format, delimiter, encoding, header, export);
    }
}
