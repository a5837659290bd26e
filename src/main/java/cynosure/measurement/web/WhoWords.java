package cynosure.measurement.web;

import cynosure.compiler.Split;
import cynosure.measurement.InWords;
import cynosure.measurement.Reading;
import cynosure.measurement.Testimony;
import cynosure.measurement.Testimony.Line;
import cynosure.measurement.Testimony.Mark;
import cynosure.measurement.web.Measuring.Measured;
import cynosure.web.Dates;
import cynosure.web.Numbers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts who counts in a reading into words for a page.
final class WhoWords {

    private WhoWords() {}

    static WhoPage of(Measured measured, Reading reading, Testimony testimony, boolean beside) {
        Wanted wanted = measured.wanted();
        boolean split = !wanted.by().isEmpty();
        boolean several = testimony.parts().size() > 1;
        return new WhoPage(
                wanted.name(),
                wanted.definition(),
                "Who counts " + testimony.when() + "?",
                said(measured, reading),
                testimony.made(),
                (split ? "/measured/segments?" : "/measured?") + wanted.query(),
                split ? address(wanted, reading) : address(wanted, reading.period()),
                beside,
                beside ? null : Bars.who(wanted, reading, measured.catalog()),
                testimony.parts().stream().map(part -> part(part, several, testimony)).toList());
    }

    /// Where the page is that says who counts in a reading.
    static String address(Wanted wanted, LocalDate period) {
        return "/measured/who?" + wanted.query() + "&period=" + period;
    }

    /// Where the page is that says who counts in a reading of one segment.
    static String address(Wanted wanted, Reading reading) {
        return address(wanted, reading.period()) + "&" + Wanted.query(Spot.parameters(reading));
    }

    /// Where the same is as a piece.
    static String piece(Wanted wanted, LocalDate period) {
        return "/measured/who/piece?" + wanted.query() + "&period=" + period;
    }

    private static String said(Measured measured, Reading reading) {
        String value =
                reading.value() == null
                        ? "No value"
                        : InWords.value(measured.series().figure(), reading.value())
                                + " "
                                + InWords.unit(measured.definition());
        return segment(measured, reading)
                + value.strip()
                + (reading.complete() ? "." : ". " + reading.whyIncomplete());
    }

    private static String segment(Measured measured, Reading reading) {
        @Nullable Split by = measured.question().by();
        return by == null ? "" : by.words() + " " + Segmenting.label(reading, measured) + ": ";
    }

    private static WhoPage.Part part(Testimony.Part part, boolean several, Testimony testimony) {
        return new WhoPage.Part(
                several ? part.sentence() : "",
                part.groups().stream().map(group -> group(group, testimony)).toList(),
                part.query().sql(),
                part.query().parameters().stream()
                        .map(v -> v instanceof String ? "“" + v + "”" : v.toString())
                        .toList());
    }

    private static WhoPage.Group group(Testimony.Group group, Testimony testimony) {
        int shown = group.witnesses().size();
        String many =
                Numbers.whole(group.many())
                        + (shown < group.many() ? ", of whom " + shown + " are shown" : "");
        return new WhoPage.Group(
                group.title(),
                many,
                group.witnesses().stream().map(one -> one(one, testimony)).toList());
    }

    private static WhoPage.One one(Testimony.Witness one, Testimony testimony) {
        if (one.line().isEmpty()) {
            return new WhoPage.One(one.who(), one.reason(), "", "", "", "", List.of(), "");
        }
        Line line = one.line().get();
        return new WhoPage.One(
                one.who(),
                one.reason(),
                Strip.draw(line),
                day(line.from(), testimony),
                day(line.to(), testimony),
                summary(line),
                line.marks().stream().map(mark -> told(mark, testimony)).toList(),
                line.more() == 0 ? "" : "and " + Numbers.whole(line.more()) + " more");
    }

    /// `5 events, 3 of them count`
    private static String summary(Line line) {
        long all = line.marks().size() + line.more();
        long counted = line.counted();
        String events = all == 1 ? "1 event" : Numbers.whole(all) + " events";
        return counted == all
                ? events + (all == 1 ? ", it counts" : ", all of them count")
                : events
                        + ", "
                        + (counted == 0 ? "none" : Numbers.whole(counted))
                        + " of them counted";
    }

    private static WhoPage.Told told(Mark mark, Testimony testimony) {
        String by = mark.by().isEmpty() ? "" : " by " + mark.by();
        return new WhoPage.Told(testimony.moment(mark.at()), mark.name() + by, mark.counts());
    }

    private static String day(Instant at, Testimony testimony) {
        return Dates.day(LocalDate.ofInstant(at, testimony.zone()));
    }
}
