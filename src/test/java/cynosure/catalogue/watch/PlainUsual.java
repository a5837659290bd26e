package cynosure.catalogue.watch;

import java.util.ArrayList;
import java.util.List;

/// The rule of [Usual] once more, slowly and from its words alone: lists, sorting, no shortcuts.
final class PlainUsual {

    private PlainUsual() {}

    /// How far the day after these 56 lies from its usual.
    static double score(List<Long> before, long count) {
        List<Double> scaled = new ArrayList<>();
        before.forEach(one -> scaled.add(2 * Math.pow(one + 3.0 / 8, 0.5)));
        List<Double> distances = new ArrayList<>();
        List<Double> lately = new ArrayList<>();
        for (int day = 0; day < 56; day++) {
            double distance = scaled.get(day) - weekday(scaled, day);
            distances.add(Math.abs(distance));
            if (day >= 28) {
                lately.add(distance);
            }
        }
        double usual = weekday(scaled, 56) + middle(lately);
        double step = Math.max(1, 1.4826 * middle(distances));
        return (2 * Math.pow(count + 3.0 / 8, 0.5) - usual) / step;
    }

    /// The middle of all days of the same weekday.
    private static double weekday(List<Double> days, int like) {
        List<Double> same = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            if ((like - day) % 7 == 0) {
                same.add(days.get(day));
            }
        }
        return middle(same);
    }

    static double middle(List<Double> numbers) {
        List<Double> sorted = new ArrayList<>(numbers);
        sorted.sort(null);
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }
}
