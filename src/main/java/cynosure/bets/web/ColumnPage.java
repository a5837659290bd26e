package cynosure.bets.web;

import java.util.List;

/// A column with all of its cards, page by page.
public record ColumnPage(CountPiece count, List<CardPiece> cards, int number, int pages) {

    static final int SHOWN = 100;

    public Slot slot() {
        return count.slot();
    }

    public String title() {
        return switch (slot().level()) {
            case OPPORTUNITY -> "Opportunities: " + slot().word();
            case INTERVENTION -> "Interventions: " + slot().word();
            case METRIC, INPUT -> slot().word();
        };
    }
}
