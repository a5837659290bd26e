package cynosure.framework.web;

import cynosure.measurement.Understanding;
import cynosure.metric.Book;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Warehouse;
import org.springframework.stereotype.Component;

/// Reads definitions against the events that are there.
@Component
class Sentences {

    private final Warehouse warehouse;
    private final Book book;

    Sentences(Warehouse warehouse, Book book) {
        this.warehouse = warehouse;
        this.book = book;
    }

    Book book() {
        return book;
    }

    Understanding read(String text) {
        return Understanding.of(text.replace("\r\n", "\n"), "", warehouse.catalog(), book);
    }

    /// What it counts in plain words; empty when that can't be said.
    String plain(String text) {
        return read(text) instanceof Understanding.Understood understood ? understood.plain() : "";
    }

    Catalog catalog() {
        return warehouse.catalog();
    }
}
