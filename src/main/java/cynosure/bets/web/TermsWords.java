package cynosure.bets.web;

import cynosure.bets.Amendment;
import cynosure.bets.Terms;
import cynosure.framework.Framework;
import cynosure.web.Dates;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a bet is held to, in words.
@Component
class TermsWords {

    private final MoveWords moves;

    TermsWords(MoveWords moves) {
        this.moves = moves;
    }

    /// Each part with what is said of it; empty where nothing is.
    List<CardPage.Fact> facts(Framework framework, Terms terms) {
        List<CardPage.Fact> facts = new ArrayList<>();
        facts.add(
                new CardPage.Fact(
                        "We look back on", terms.due() == null ? "" : Dates.day(terms.due())));
        facts.add(new CardPage.Fact("We expect", moves.expected(framework, terms)));
        facts.add(new CardPage.Fact("We will know by", knowing(framework, terms)));
        facts.add(new CardPage.Fact("What must hold", terms.assumptions()));
        return facts;
    }

    /// What an amendment changed.
    List<CardPage.Changed> changed(Framework framework, Amendment amendment) {
        List<CardPage.Fact> before = facts(framework, amendment.before());
        List<CardPage.Fact> after = facts(framework, amendment.after());
        List<CardPage.Changed> changed = new ArrayList<>();
        for (int at = 0; at < before.size(); at++) {
            if (!before.get(at).said().equals(after.get(at).said())) {
                changed.add(
                        new CardPage.Changed(
                                before.get(at).label(), said(before.get(at)), said(after.get(at))));
            }
        }
        return changed;
    }

    private static String knowing(Framework framework, Terms terms) {
        String number = terms.measure().isEmpty() ? "" : MoveWords.name(framework, terms.measure());
        return terms.signal().isEmpty()
                ? number
                : number.isEmpty() ? terms.signal() : number + ", and this sign: " + terms.signal();
    }

    private static String said(CardPage.Fact fact) {
        return fact.said().isEmpty() ? "nothing" : fact.said();
    }
}
