package cynosure.bets.web;

import cynosure.bets.Bet;
import cynosure.bets.Column;
import cynosure.bets.Ladder;
import cynosure.bets.Level;
import cynosure.bets.Placed;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The forms on the page of a card, with what was typed into them.
@Component
class CardForms {

    private final Here here;
    private final MoveWords moves;
    private final People people;

    CardForms(Here here, MoveWords moves, People people) {
        this.here = here;
        this.moves = moves;
        this.people = people;
    }

    /// What somebody typed and could not keep.
    ///
    /// @param open the form that stays open
    record Typing(
            @Nullable DraftForm words,
            @Nullable TermsForm terms,
            @Nullable ReviewForm review,
            String open) {

        static final Typing NOTHING = new Typing(null, null, null, "");

        static Typing words(DraftForm form) {
            return new Typing(form, null, null, "words");
        }

        static Typing terms(TermsForm form) {
            return new Typing(null, form, null, "terms");
        }

        static Typing review(ReviewForm form) {
            return new Typing(null, null, form, "review");
        }

        static Typing open(String form) {
            return new Typing(null, null, null, form);
        }
    }

    CardPage.Forms of(Ladder ladder, Bet bet, Typing typing) {
        TermsForm terms = terms(ladder, bet, typing.terms());
        return new CardPage.Forms(
                typing.words() == null
                        ? DraftForm.of(bet.draft(), bet.version())
                        : typing.words().seen(bet.version()),
                terms,
                typing.open(),
                bet.placed() != null,
                horizon(bet),
                measures(ladder.framework(), terms.measure()),
                places(ladder, bet),
                people.members().stream().map(Person::name).toList(),
                ladder.board().teams());
    }

    static List<CardPage.Choice> measures(Framework framework, String chosen) {
        return framework
                .nodes()
                .map(node -> new CardPage.Choice(node.id(), node.name(), node.id().equals(chosen)))
                .toList();
    }

    private TermsForm terms(Ladder ladder, Bet bet, @Nullable TermsForm typed) {
        if (typed != null) {
            return typed.seen(bet.version());
        }
        String measure = bet.terms().measure();
        return TermsForm.of(
                        bet.terms(),
                        bet.version(),
                        move -> MoveWords.plain(moves.figure(ladder.framework(), measure), move))
                .suggesting(
                        ladder.input(bet)
                                .filter(input -> !input.placeholder())
                                .map(Node::id)
                                .orElse(""));
    }

    private String horizon(Bet bet) {
        Placed placed = bet.placed();
        LocalDate begins =
                placed == null ? here.today() : placed.at().atZone(here.zone()).toLocalDate();
        return "Bets like this usually run %s: from %s, that is between %s and %s."
                .formatted(
                        bet.level().horizon(),
                        placed == null ? "today" : "the day it was placed",
                        Dates.day(bet.level().earliest(begins)),
                        Dates.day(bet.level().latest(begins)));
    }

    private static List<CardPage.Choice> places(Ladder ladder, Bet bet) {
        Stream<CardPage.Choice> all =
                bet.level() == Level.OPPORTUNITY
                        ? ladder.framework().inputs().stream().map(input -> place(input, bet))
                        : ladder.board()
                                .ranked(Level.OPPORTUNITY)
                                .filter(one -> one.column() != Column.CLOSED)
                                .map(one -> place(one, bet));
        return all.toList();
    }

    private static CardPage.Choice place(Input input, Bet bet) {
        return new CardPage.Choice(input.id(), input.name(), input.id().equals(bet.serves()));
    }

    private static CardPage.Choice place(Bet opportunity, Bet bet) {
        return new CardPage.Choice(
                opportunity.id(), opportunity.title(), opportunity.id().equals(bet.serves()));
    }
}
