package cynosure.story;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One evening with a book: open it, look at the club's notes, read on, perhaps leave a line.
final class Reading {

    private static final double MARGIN_LINE_LIFT = 1.9;
    private static final double NOTES_LOST = 0.85;

    private final Story story;
    private final Chance chance;
    private final Diary diary;
    private final List<Club> clubs = new ArrayList<>();
    private int notes;

    Reading(Story story, Chance chance, Diary diary) {
        this.story = story;
        this.chance = chance;
        this.diary = diary;
    }

    /// @return when the book is closed
    Instant session(Member member, LocalDate day, Instant start) {
        Instant at = start;
        diary.write("open_book", member, at, "book_id", member.book);
        if (member.club == null && chance.happens(0.15)) {
            at = at.plusSeconds(chance.between(30, 200));
            settle(member, at);
        }
        at = browse(member, at);
        for (int left = chapters(); left > 0; left--) {
            at = chapter(member, day, at);
        }
        return at;
    }

    private int chapters() {
        return chance.happens(0.2) ? 0 : 1 + chance.times(0.5);
    }

    private void settle(Member member, Instant at) {
        List<Club> open = clubs.stream().filter(club -> club.members < Club.MEMBERS_MAX).toList();
        boolean founds = open.isEmpty() || chance.happens(0.12);
        Club club = founds ? new Club("club-" + (100 + clubs.size())) : chance.oneOf(open);
        if (founds) {
            clubs.add(club);
            diary.write("start_club", member, at, "club_id", club.id);
        } else {
            diary.write(
                    "join_club", member, at, "club_id", club.id, "invited", chance.happens(0.6));
        }
        member.club = club;
        club.members++;
    }

    private Instant browse(Member member, Instant start) {
        Instant at = start;
        if (member.club == null) {
            return at;
        }
        for (Club.SharedNote note : member.club.latest()) {
            boolean there = note.at().isBefore(at) && !note.author().equals(member.id);
            if (there && chance.happens(0.13)) {
                at = at.plusSeconds(chance.between(8, 90));
                diary.write("view_note", member, at, "note_id", note.id(), "book_id", note.book());
                if (chance.happens(0.08)) {
                    at = at.plusSeconds(chance.between(20, 240));
                    diary.write("reply_note", member, at, "note_id", note.id());
                }
            }
        }
        return at;
    }

    private Instant chapter(Member member, LocalDate day, Instant start) {
        int tenths = 60 + chance.below(180) + (chance.happens(0.12) ? chance.below(250) : 0);
        Instant at = start.plusSeconds(tenths * 6L);
        boolean noted = notes(member, day);
        member.chapter++;
        diary.write(
                "finish_chapter",
                member,
                at,
                "book_id",
                member.book,
                "chapter",
                member.chapter,
                "minutes",
                BigDecimal.valueOf(tenths, 1),
                "noted",
                noted);
        if (noted) {
            at = at.plusSeconds(chance.between(15, 120));
            share(member, day, at);
        }
        if (member.chapter >= Library.chapters(member.book)) {
            member.book = Library.pick(chance);
            member.chapter = 0;
        }
        return at;
    }

    private boolean notes(Member member, LocalDate day) {
        boolean asked = story.launch().on(day);
        double openness = member.openness * (member.club == null ? 0.5 : 1.3);
        boolean writes = chance.happens(openness * (asked ? MARGIN_LINE_LIFT : 1));
        boolean lost = story.incident().on(day) && member.device.equals("android");
        return writes && !(lost && chance.happens(NOTES_LOST));
    }

    private void share(Member member, LocalDate day, Instant at) {
        notes++;
        String id = "n" + (100000 + notes);
        diary.write(
                "share_note",
                member,
                at,
                "note_id",
                id,
                "book_id",
                member.book,
                "words",
                4 + chance.times(18));
        member.shared(day);
        if (member.club != null) {
            member.club.pin(new Club.SharedNote(id, member.id, member.book, at));
        }
    }
}
