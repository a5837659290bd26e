package cynosure.events.dialect;

import cynosure.events.Arrival;
import java.util.ArrayList;
import java.util.List;

/// What a body said: each event in its order, understood or with the reason why not.
public record Heard(List<Arrival> arrivals) {

    /// Something that is no event.
    ///
    /// @param index its place among all, from 0
    public record Trouble(int index, String reason) {}

    public Heard {
        arrivals = List.copyOf(arrivals);
    }

    public List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            if (arrivals.get(i) instanceof Arrival.Unclear unclear) {
                troubles.add(new Trouble(i, unclear.reason()));
            }
        }
        return troubles;
    }

    public int understood() {
        return arrivals.size() - troubles().size();
    }
}
