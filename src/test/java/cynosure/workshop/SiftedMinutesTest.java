package cynosure.workshop;

import static cynosure.workshop.Table.FLO;
import static cynosure.workshop.Table.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.framework.Dimension;
import cynosure.framework.Game;
import cynosure.workshop.Ranking.Duel;
import cynosure.workshop.Ranking.Preference;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Privacy;
import cynosure.workshop.record.Minutes;
import cynosure.workshop.record.MinutesJson;
import cynosure.workshop.record.MinutesMarkdown;
import cynosure.workshop.record.MinutesOf;
import cynosure.workshop.record.Proposal;
import cynosure.workshop.record.Written;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the minutes hold of work in groups, of candidates that were sifted, and of dots on notes.
class SiftedMinutesTest {

    private final Table table = new Table();
    private String carts;
    private String discs;

    @BeforeEach
    void gather() {
        agenda(Privacy.HIDDEN);
        carts = table.candidate("ada", "Page views");
        discs = table.candidate("ben", "Discs sold");
    }

    @Test
    void a_merged_candidate_stands_in_the_other_with_its_author() {
        turn();
        table.happens(w -> AtTable.of(w, "ada").merge(discs, carts));

        assertThat(minutes().proposals()).hasSize(1);
        Proposal whole = minutes().proposals().getFirst();
        assertThat(whole.author()).isEqualTo("ada and ben");
        assertThat(whole.parts())
                .extracting(Proposal.Part::name, Proposal.Part::author)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Discs sold", "ben"));
        assertThat(markdown()).contains("It holds what began as:", "Discs sold, by ben");
    }

    @Test
    void what_was_adopted_and_then_merged_is_adopted_still() {
        turn();
        table.happens(w -> w.lead(FLO).adopt(discs, "Discs", "", Game.TRANSACTION, NOON));
        table.happens(w -> AtTable.of(w, "ada").merge(discs, carts));

        assertThat(minutes().proposals()).allMatch(Proposal::adopted);
        assertThat(minutes().decided().inputs()).isNotEmpty();
    }

    @Test
    void who_put_a_candidate_in_better_words_is_named_beside_its_author() {
        table.happens(w -> w.lead(FLO).groups().form("pairs", 2, "seed"));
        table.happens(
                w ->
                        w.seat("ben")
                                .inGroup()
                                .refine("pairs", carts, CandidateField.NAME, "Full carts"));
        turn();

        assertThat(minutes().proposals())
                .extracting(Proposal::author)
                .contains("ada, refined with ben");
    }

    @Test
    void sheets_of_small_groups_stand_there_once_they_were_turned_over() {
        table.happens(w -> w.lead(FLO).groups().form("sheet", 2, "seed"));
        table.happens(w -> w.seat("ada").fill("sheet", 0, "The Forks"));
        assertThat(MinutesJson.of(minutes())).doesNotContain("The Forks");

        table.happens(w -> w.lead(FLO).reveal("sheet", NOON));
        assertThat(minutes().written())
                .flatExtracting(Written::sheets)
                .flatExtracting(Written.Sheet::lines)
                .extracting(Written.Line::text)
                .containsExactly("The Forks");
        assertThat(markdown()).contains("Group 1: ", "The Forks");
    }

    @Test
    void the_order_that_the_room_found_stands_there_with_every_question_that_was_shown() {
        turn();
        table.happens(w -> w.lead(FLO).sorting("rank").begin("rank"));
        Duel duel = new Duel(carts, discs);
        table.happens(w -> w.seat("ada").sorting().prefer("rank", duel, Preference.LOWER));
        assertThat(minutes().rankings()).isEmpty();

        table.happens(w -> w.lead(FLO).sorting("rank").show("rank", duel));
        assertThat(minutes().rankings().getFirst().order())
                .containsExactly("Discs sold", "Page views");
        assertThat(minutes().rankings().getFirst().complete()).isTrue();
        assertThat(markdown()).contains("“Page views” 0, “Discs sold” 1");
    }

    @Test
    void answers_to_the_strict_questions_stand_there_once_they_were_shown() {
        turn();
        table.happens(
                w ->
                        w.seat("ada")
                                .judgeStrictly(
                                        "strict",
                                        carts,
                                        StrictQuestion.LEADS_REVENUE,
                                        StrictAnswer.NO));
        assertThat(minutes().proposals()).allMatch(line -> line.sifted().isEmpty());

        table.happens(w -> w.lead(FLO).reveal("strict", NOON));
        assertThat(minutes().proposals())
                .flatExtracting(Proposal::sifted)
                .containsExactly(new Proposal.Strict(StrictQuestion.LEADS_REVENUE, 1, 0, 0));
        assertThat(markdown()).contains("Leads income: 0 yes, 0 not sure, 1 no");
    }

    @Test
    void advice_that_was_waved_off_stands_there_with_its_reason() {
        turn();
        table.happens(w -> AtTable.of(w, "ben").waveOff(carts, "vanity.page-views", "We sell ads"));

        assertThat(minutes().proposals())
                .flatExtracting(Proposal::waved)
                .containsExactly(new Proposal.Waved("", "It counts pages.", "We sell ads", "ben"));
    }

    @Test
    void dots_on_notes_stand_there_without_names_once_they_were_shown() {
        agenda(Privacy.NAMELESS);
        table.happens(w -> w.seat("ada").write("exchanges", 0, "A record found"));
        table.happens(w -> w.lead(FLO).reveal("exchanges", NOON));
        table.happens(w -> w.lead(FLO).atWall().openVote("exchanges", table.ids));
        String choice =
                table.workshop().wall().vote("exchanges").orElseThrow().choices().getFirst().id();
        table.happens(w -> w.seat("ben").atWall().placeDots("exchanges", choice, 2));
        assertThat(minutes().written()).flatExtracting(Written::votes).isEmpty();

        table.happens(w -> w.lead(FLO).atWall().showVote("exchanges", List.of()));
        assertThat(minutes().written())
                .flatExtracting(Written::votes)
                .containsExactly(new Written.Voted("A record found", 2, List.of(), ""));
        String markdown = markdown();
        assertThat(markdown.substring(markdown.indexOf("A record found")))
                .doesNotContain("ada", "ben");
    }

    @Test
    void what_got_dots_is_linked_to_the_candidate_that_shows_it() {
        table.happens(w -> w.seat("ada").write("exchanges", 0, "A record found"));
        table.happens(w -> w.lead(FLO).reveal("exchanges", NOON));
        table.happens(w -> w.lead(FLO).atWall().openVote("exchanges", table.ids));
        String choice =
                table.workshop().wall().vote("exchanges").orElseThrow().choices().getFirst().id();
        table.happens(w -> w.seat("ben").atWall().placeDots("exchanges", choice, 1));
        turn();
        table.refused(
                w -> AtTable.of(w, "ada").reflect("exchanges", choice, discs),
                "workshop.nothing-to-vote");
        table.happens(w -> w.lead(FLO).atWall().showVote("exchanges", List.of()));
        table.happens(w -> AtTable.of(w, "ada").reflect("exchanges", choice, discs));
        assertThat(AtTable.of(table.workshop(), "ben").reflect("exchanges", choice, discs))
                .isEmpty();
        table.happens(w -> AtTable.of(w, "ada").merge(discs, carts));

        assertThat(markdown()).contains("A record found (1 dot, shown by “Page views”)");
    }

    @Test
    void a_found_input_is_taken_into_a_candidate_once_and_up_to_five() {
        turn();
        for (int i = 0; i < 2; i++) {
            table.happens(
                    w -> AtTable.of(w, "ben").takeInput(carts, " Visits ", Dimension.FREQUENCY));
        }
        assertThat(table.workshop().candidate(carts).orElseThrow().inputs())
                .extracting(InputIdea::name)
                .containsExactly("Buyers", "Visits");
        for (String name : List.of("b", "c", "d")) {
            table.happens(w -> AtTable.of(w, "ben").takeInput(carts, name, Dimension.DEPTH));
        }
        table.refused(
                w -> AtTable.of(w, "ben").takeInput(carts, "e", Dimension.DEPTH),
                "workshop.inputs-full");
        table.refused(
                w -> AtTable.of(w, "ben").takeInput(carts, " ", Dimension.DEPTH),
                "workshop.input-name");
    }

    @Test
    void the_next_session_begins_with_parts_authors_and_reasons() {
        table.happens(w -> w.lead(FLO).groups().form("pairs", 2, "seed"));
        table.happens(
                w ->
                        w.seat("ben")
                                .inGroup()
                                .refine("pairs", carts, CandidateField.NAME, "Our page views"));
        turn();
        table.happens(w -> AtTable.of(w, "ada").merge(discs, carts));
        table.happens(w -> AtTable.of(w, "ben").waveOff(carts, "vanity.page-views", "We sell ads"));
        Workshop before = table.workshop();

        Workshop next = new Table().workshop();
        for (Happening happening : Sequel.carried(before, Purpose.DEFINE)) {
            next = next.after(happening);
        }
        assertThat(next.candidates()).extracting(Candidate::name).containsExactly("Our page views");
        assertThat(Authors.of(next, next.candidates().getFirst()))
                .isEqualTo("ada and ben, refined with ben");
        assertThat(next.together().merged().partsOf(carts)).containsExactly(discs);
        assertThat(next.together().advised().answer(carts, "vanity.page-views")).isPresent();
    }

    private void turn() {
        table.happens(w -> w.lead(FLO).reveal("cards", NOON));
    }

    private void agenda(Privacy exchanges) {
        table.happens(
                w ->
                        List.of(
                                new Happening.AgendaChanged(
                                        new Agenda(
                                                List.of(
                                                        new Step(
                                                                "write",
                                                                Activity.SILENT_WRITING,
                                                                5),
                                                        new Step(
                                                                "pairs",
                                                                Activity.PAIR_AND_SHARE,
                                                                5),
                                                        new Step(
                                                                "sheet",
                                                                Activity.ANOTHER_PRODUCT,
                                                                5),
                                                        new Step("cards", Activity.REVEAL, 5),
                                                        new Step("rank", Activity.RANK_BY_PAIRS, 5),
                                                        new Step(
                                                                "strict",
                                                                Activity.STRICT_FILTER,
                                                                5),
                                                        new Step(
                                                                "exchanges",
                                                                Activity.VALUE_EXCHANGES,
                                                                5,
                                                                exchanges))))));
    }

    private String markdown() {
        return MinutesMarkdown.of(minutes());
    }

    private Minutes minutes() {
        return MinutesOf.workshop(table.workshop(), ZoneOffset.UTC);
    }
}
