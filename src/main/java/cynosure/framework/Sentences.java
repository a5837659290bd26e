package cynosure.framework;

import cynosure.measurement.Understanding;
import cynosure.metric.Book;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Warehouse;
import org.springframework.stereotype.Component;

/// Reads definitions against the events that are there.
@Component
public class Sentences {

    private final Warehouse warehouse;
    private final Book book;

    Sentences(Warehouse warehouse, Book book) {
        this.warehouse = warehouse;
        this.book = book;
    }

    public Book book() {
        return book;
    }

    public Understanding read(String text) {
        return Understanding.of(text.replace("\r\n", "\n"), "", warehouse.catalog(), book);
    }

    /// What it counts in plain words; empty when that can't be said.
    public String plain(String text) {
        return read(text) instanceof Understanding.Understood understood ? understood.plain() : "";
    }

    public Catalog catalog() {
        return warehouse.catalog();
    }
}
