package cynosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private static final Lettering LETTERS = Lettering.regular(10);

    @Test
    void words_are_as_wide_as_their_letters() {
        assertTrue(LETTERS.width("WWW") > 2 * LETTERS.width("iii"));
        assertEquals(2 * LETTERS.width("a"), Lettering.regular(20).width("a"), 1e-9);
        assertTrue(Lettering.semibold(10).width("name") > LETTERS.width("name"));
    }

    @Test
    void an_accent_takes_no_room() {
        assertEquals(LETTERS.width("Zurich"), LETTERS.width("Zürich"), 1e-9);
    }

    @Test
    void all_figures_are_equally_wide() {
        assertEquals(LETTERS.width("1111"), LETTERS.width("8888"), 1e-9);
    }

    @Test
    void lines_break_between_words_and_lose_none() {
        List<String> lines = LETTERS.wrap("number of users who did query, per month", 100, 9);
        assertTrue(lines.size() > 1);
        assertEquals("number of users who did query, per month", String.join(" ", lines));
        assertFits(lines, 100);
    }

    @Test
    void a_word_too_long_for_a_line_is_broken() {
        List<String> lines = LETTERS.wrap("Donaudampfschifffahrtsgesellschaft", 60, 9);
        assertEquals("Donaudampfschifffahrtsgesellschaft", String.join("", lines));
        assertFits(lines, 60);
    }

    @Test
    void what_does_not_fit_is_an_ellipsis() {
        List<String> lines = LETTERS.wrap("one two three four five six seven", 50, 2);
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().endsWith("…"), lines.toString());
        assertFits(lines, 50);
    }

    @Test
    void one_line_is_cut_only_where_it_must_be() {
        assertEquals("short", LETTERS.fit("short", 100));
        String cut = LETTERS.fit("much too long for this", 60);
        assertTrue(cut.endsWith("…") && LETTERS.width(cut) <= 60, cut);
    }

    @Test
    void no_words_make_no_lines() {
        assertEquals(List.of(), LETTERS.wrap("  ", 50, 2));
    }

    @Test
    void no_room_at_all_still_ends() {
        assertEquals(List.of("…"), LETTERS.wrap("words", 1, 1));
    }

    private static void assertFits(List<String> lines, double widest) {
        for (String line : lines) {
            assertTrue(LETTERS.width(line) <= widest, line);
        }
    }
}
