package cynosure.story;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Lantern, day after day: people find it, read, settle in a club, pay, and stay away again.
final class Simulation {

    private static final BigDecimal MONTHLY = new BigDecimal("4.99");
    private static final BigDecimal YEARLY = new BigDecimal("49.00");
    private static final List<String> REASONS = List.of("price", "no time", "finished my book");
    private static final List<String> SOURCES = List.of("friend", "bookshop", "search", "press");

    private final Story story;
    private final Chance chance;
    private final Diary diary;
    private final Reading reading;
    private final List<Member> members = new ArrayList<>();
    private int everJoined;

    Simulation(Story story, Consumer<StoryEvent> listener) {
        this.story = story;
        this.chance = new Chance(story.seed());
        this.diary = new Diary(listener);
        this.reading = new Reading(story, chance, diary);
    }

    /// @param until the last day, which may be after the story's own
    void run(LocalDate until) {
        for (LocalDate day = story.first(); !day.isAfter(until); day = day.plusDays(1)) {
            live(day);
            welcome(day);
            diary.close();
        }
    }

    private void live(LocalDate day) {
        double eagerness = Season.eagerness(day);
        for (Member member : members) {
            bill(member, day);
            if (chance.happens(member.appetite * eagerness)) {
                sit(member, day, start(day));
            }
        }
        members.removeIf(member -> leaves(member, day));
    }

    private void welcome(LocalDate day) {
        double grown = (double) (day.toEpochDay() - story.first().toEpochDay()) / story.days();
        double expected = story.size() * (1.8 + 4 * grown) * Season.curiosity(day);
        for (int left = chance.times(expected); left > 0; left--) {
            everJoined++;
            Member member =
                    new Member("m" + (10000 + everJoined), day, Library.pick(chance), chance);
            members.add(member);
            Instant at = start(day);
            diary.write("sign_up", member, at, "source", SOURCES.get(chance.weighted(9, 3, 4, 1)));
            sit(member, day, at.plusSeconds(chance.between(20, 300)));
        }
    }

    private void sit(Member member, LocalDate day, Instant at) {
        Instant end = reading.session(member, day, at);
        if (!member.plus && chance.happens(member.club == null ? 0.004 : 0.02)) {
            member.plus = true;
            member.yearly = chance.happens(0.25);
            member.renewal = next(member, day);
            diary.write(
                    "upgrade_plan",
                    member,
                    end,
                    "billing",
                    billing(member),
                    "amount",
                    price(member));
        }
    }

    private void bill(Member member, LocalDate day) {
        if (!day.equals(member.renewal)) {
            return;
        }
        Instant at = at(day, 6 * 3600 + chance.below(3600));
        if (chance.happens(member.yearly ? 0.8 : 0.95)) {
            diary.write(
                    "renew_plan", member, at, "billing", billing(member), "amount", price(member));
            member.renewal = next(member, day);
        } else {
            cancel(member, at);
        }
    }

    private boolean leaves(Member member, LocalDate day) {
        boolean weekIsOver = (day.toEpochDay() - member.joined.toEpochDay()) % 7 == 0;
        if (!weekIsOver || !chance.happens(member.weariness(day))) {
            return false;
        }
        if (member.plus) {
            cancel(member, at(day, 23 * 3600 + chance.below(3600)));
        }
        if (member.club != null) {
            member.club.members--;
        }
        return true;
    }

    private void cancel(Member member, Instant at) {
        diary.write("cancel_plan", member, at, "reason", chance.oneOf(REASONS));
        member.plus = false;
        member.renewal = null;
    }

    private static LocalDate next(Member member, LocalDate day) {
        return member.yearly ? day.plusYears(1) : day.plusMonths(1);
    }

    private static String billing(Member member) {
        return member.yearly ? "yearly" : "monthly";
    }

    private static BigDecimal price(Member member) {
        return member.yearly ? YEARLY : MONTHLY;
    }

    /// Most people read in the evening, some on their way to work, and a few can't sleep.
    private Instant start(LocalDate day) {
        int seconds =
                switch (chance.weighted(60, 20, 17, 3)) {
                    case 0 -> chance.between(18 * 3600, 23 * 3600 + 1800);
                    case 1 -> chance.between(6 * 3600, 9 * 3600);
                    case 2 -> chance.between(11 * 3600, 17 * 3600);
                    default -> chance.between(0, 4 * 3600);
                };
        return at(day, seconds);
    }

    private static Instant at(LocalDate day, int second) {
        return day.atTime(LocalTime.ofSecondOfDay(second)).atZone(Story.ZONE).toInstant();
    }
}
