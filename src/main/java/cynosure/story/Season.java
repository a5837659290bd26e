package cynosure.story;

import java.time.LocalDate;

/// How eager people are to read on a day: more on Sundays and in winter, hardly at all over
/// midsummer.
final class Season {

    private static final double[] BY_WEEKDAY = {0.95, 0.9, 0.9, 0.95, 0.85, 1.1, 1.35};
    private static final double[] BY_MONTH = {
        1.25, 1.1, 1.0, 0.95, 0.9, 0.8, 0.7, 0.85, 1.0, 1.05, 1.15, 1.05
    };
    private static final double MIDSUMMER_EVE = 0.3;

    private Season() {}

    static double eagerness(LocalDate day) {
        double usual =
                BY_WEEKDAY[day.getDayOfWeek().ordinal()] * BY_MONTH[day.getMonth().ordinal()];
        boolean midsummer = day.getMonthValue() == 6 && day.getDayOfMonth() == 23;
        return midsummer ? usual * MIDSUMMER_EVE : usual;
    }

    /// New people come with resolutions in January and with the school year in September.
    static double curiosity(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY -> 1.5;
            case SEPTEMBER -> 1.25;
            case JUNE, JULY -> 0.7;
            case FEBRUARY, MARCH, APRIL, MAY, AUGUST, OCTOBER, NOVEMBER, DECEMBER -> 1;
        };
    }
}
