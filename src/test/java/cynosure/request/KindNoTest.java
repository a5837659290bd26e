package cynosure.request;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Sentence;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindNoTest {

    @Test
    void it_says_what_it_would_have_had_to_move_and_what_we_do_instead() {
        KindNo no =
                new KindNo(
                        "Weekly Lamplighters",
                        "Reading members",
                        "412 in the week to 15 November",
                        List.of("A", "B", "C"));

        assertThat(no.text(request("people read on trains"), Reason.FEW, "Two clubs asked"))
                .isEqualTo(
                        """
                        Thank you for asking for this: “A page for clubs”.

                        We are not going to do it. As far as we can see it would help very few people. Two clubs asked.

                        We judge all our work by what it does for Weekly Lamplighters. This would have had to move Reading members, which stands at 412 in the week to 15 November. Now we work on “A”, “B” and “C”.

                        What would change our mind: people read on trains.

                        Your wish stays written down, and the next one who asks for the same is counted with you. What were you trying to do when you missed it? If we have not understood that, please tell us.""");
    }

    @Test
    void it_says_only_what_is_known() {
        String text = new KindNo("", "", "", List.of()).text(request(""), Reason.ALREADY, "Look!");

        assertThat(text)
                .contains("can be done already. Look!\n\nYour wish stays")
                .doesNotContain("We judge", "Now we work", "change our mind");
    }

    private static Request request(String must) {
        return new Request(
                "a",
                1,
                new Asked("A page for clubs", "", ""),
                new Thought("", true, Sentence.UNSAID, "", "", must),
                "ada",
                Instant.EPOCH,
                1,
                List.of());
    }
}
