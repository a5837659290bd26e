package cynosure.bets.web;

import cynosure.bets.Column;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.web.Looking.Lanes;
import java.util.List;

/// The board itself, the same for everyone who looks at it in the same way.
///
/// @param shelf the ideas of both levels
public record BoardView(
        long version, Looking looking, List<Section> sections, List<ColumnPiece> shelf) {

    /// One level of the board.
    ///
    /// @param lanes empty where there are no swimlanes
    public record Section(Level level, List<ColumnPiece> columns, List<Lane> lanes) {

        public String title() {
            return level == Level.OPPORTUNITY ? "Opportunities" : "Interventions";
        }
    }

    /// A swimlane: the same columns, with the cards of one input or team.
    ///
    /// @param mark the input's shape and hue; empty for a lane of no input
    public record Lane(String name, String mark, List<ColumnPiece> columns) {}

    static BoardView of(Ladder ladder, Looking looking, Day day) {
        Laying laying = new Laying(ladder, looking, day);
        return new BoardView(
                ladder.board().version(),
                looking,
                Slot.LEVELS.stream().map(laying::section).toList(),
                Slot.LEVELS.stream()
                        .map(level -> laying.column(new Slot(level, Column.SHELF)))
                        .toList());
    }

    /// Where it is to be had alone.
    public String url() {
        return Places.ALL + "/_board" + looking.query();
    }

    public boolean laned() {
        return looking.lanes() != Lanes.NONE;
    }
}
