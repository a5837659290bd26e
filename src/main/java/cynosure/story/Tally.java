package cynosure.story;

import cynosure.framework.Node;
import cynosure.metric.Grain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Counts along while the story is told. Each line pairs a sentence with the same thing said in
/// plain Java, so that the two can be held against each other.
final class Tally {

    private final List<Line> lines = new ArrayList<>();
    private final Habits habits;
    private long events;

    private record Line(
            String name, String sentence, Grain every, @Nullable String by, Strand strand) {}

    Tally(Story story) {
        habits = new Habits(story);
        Periods periods = new Periods(story.first(), story.last());
        framework(periods);
        counts(periods);
        people(periods);
    }

    private void framework(Periods periods) {
        for (Grain every : List.of(Grain.DAY, Grain.WEEK, Grain.MONTH)) {
            line(
                    Lantern.METRIC.name() + ", by " + every.word(),
                    Lantern.METRIC.definition(),
                    every,
                    People.atLeast(periods, every, 7, 2, named("share_note")));
        }
        line(
                Lantern.READING,
                Grain.WEEK,
                People.atLeast(periods, Grain.WEEK, 7, 1, named("finish_chapter")));
        line(
                Lantern.NOTES_READ,
                Grain.WEEK,
                People.perUser(periods, Grain.WEEK, named("view_note"), named("open_book")));
        line(
                Lantern.EVENINGS,
                Grain.WEEK,
                People.shareOnDays(periods, Grain.WEEK, 3, named("open_book")));
        line(
                Lantern.CHAPTERS_NOTED,
                Grain.WEEK,
                Sum.share(periods, Grain.WEEK, named("finish_chapter"), has("noted", true)));
        line(Lantern.RENEWALS, Grain.MONTH, Sum.count(periods, Grain.MONTH, named("renew_plan")));
        line(
                Lantern.REVENUE,
                Grain.MONTH,
                Sum.total(periods, Grain.MONTH, named("renew_plan"), "amount"));
    }

    private void counts(Periods periods) {
        line(
                "Chapters finished",
                "number of finish_chapter, per month",
                Grain.MONTH,
                Sum.count(periods, Grain.MONTH, named("finish_chapter")));
        line(
                "Long evenings",
                "number of finish_chapter where minutes is more than 30, per month",
                Grain.MONTH,
                Sum.count(
                        periods,
                        Grain.MONTH,
                        named("finish_chapter").and(moreThan(new BigDecimal(30), "minutes"))));
        line(
                "Minutes read by plus members",
                "total minutes of finish_chapter by users with plan \"plus\", per month",
                Grain.MONTH,
                Sum.total(
                        periods,
                        Grain.MONTH,
                        named("finish_chapter").and(has("plan", "plus")),
                        "minutes"));
        line(
                "Length of a chapter",
                "average minutes of finish_chapter, per month",
                Grain.MONTH,
                Sum.average(periods, Grain.MONTH, named("finish_chapter"), "minutes"));
        line(
                "Clubs started",
                "number of start_club, per week",
                Grain.WEEK,
                Sum.count(periods, Grain.WEEK, named("start_club")));
        line(
                "Books being read",
                "number of different book_id of finish_chapter, per month",
                Grain.MONTH,
                Distinct.values(periods, Grain.MONTH, named("finish_chapter"), "book_id"));
    }

    private void people(Periods periods) {
        line(
                "Monthly readers",
                "number of users who did finish_chapter, per month",
                Grain.MONTH,
                Distinct.users(periods, Grain.MONTH, named("finish_chapter")));
        line(
                "Daily readers",
                "number of users who did finish_chapter, per day",
                Grain.DAY,
                Distinct.users(periods, Grain.DAY, named("finish_chapter")));
        lines.add(
                new Line(
                        "Monthly readers by country",
                        "number of users who did finish_chapter, per month",
                        Grain.MONTH,
                        "country",
                        Distinct.usersBy(
                                periods, Grain.MONTH, named("finish_chapter"), "country")));
        line(
                "Books opened per member",
                "number of open_book per user, per month",
                Grain.MONTH,
                People.perUser(periods, Grain.MONTH, named("open_book"), event -> true));
        line(
                "Regulars",
                "number of users who did finish_chapter at least 8 times, over the last 28 days",
                Grain.DAY,
                People.atLeast(periods, Grain.DAY, 28, 8, named("finish_chapter")));
    }

    private void line(Node node, Grain every, Strand strand) {
        line(node.name(), node.definition(), every, strand);
    }

    private void line(String name, String sentence, Grain every, Strand strand) {
        lines.add(new Line(name, sentence, every, null, strand));
    }

    void see(StoryEvent event) {
        LocalDate day = event.at().atZone(Story.ZONE).toLocalDate();
        lines.forEach(line -> line.strand().see(event, day));
        habits.see(event, day);
        events++;
    }

    Told told() {
        return new Told(truths(), habits.found(), events);
    }

    private List<Truth> truths() {
        return lines.stream()
                .map(
                        line ->
                                new Truth(
                                        line.name(),
                                        line.sentence(),
                                        line.every(),
                                        line.by(),
                                        line.strand().rows()))
                .toList();
    }

    private static Predicate<StoryEvent> named(String name) {
        return event -> event.named(name);
    }

    private static Predicate<StoryEvent> has(String property, Object value) {
        return event -> event.has(property, value);
    }

    private static Predicate<StoryEvent> moreThan(BigDecimal bound, String property) {
        return event -> ((BigDecimal) event.properties().get(property)).compareTo(bound) > 0;
    }
}
