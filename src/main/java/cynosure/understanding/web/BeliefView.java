package cynosure.understanding.web;

import cynosure.people.Person;
import cynosure.problem.Problems;
import cynosure.understanding.Evidence;
import cynosure.understanding.Tenet;
import cynosure.web.Dates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts together what the page of a belief shows.
@Component
class BeliefView {

    private final Around around;
    private final Clock clock;

    BeliefView(Around around, Clock clock) {
        this.around = around;
        this.clock = clock;
    }

    /// What stands in the forms when the page is opened.
    BeliefPage.Form form(Tenet tenet, Person person) {
        Optional<Tenet.Voice> own = tenet.voiceOf(person.id());
        return new BeliefPage.Form(
                tenet.words(),
                tenet.now().kind(),
                tenet.now().nodeId(),
                own.map(voice -> String.valueOf(voice.percent())).orElse(""),
                own.map(Tenet.Voice::words).orElse(""),
                "",
                "");
    }

    BeliefPage page(Tenet tenet, BeliefPage.Form form, Problems problems) {
        Tenet.Wording first = tenet.wordings().getFirst();
        return new BeliefPage(
                tenet,
                around.written(first.by(), first.at()),
                around.nodeName(tenet.now().nodeId()),
                tenet.from(),
                VoiceStrip.draw(tenet.spread()),
                SureLines.draw(tenet, clock.instant(), around::day),
                SureLines.byPerson(tenet).values().stream().map(this::speaker).toList(),
                pieces(tenet.evidence(Evidence.Side.FOR)),
                pieces(tenet.evidence(Evidence.Side.AGAINST)),
                pieces(tenet.evidence().stream().filter(one -> !one.counts()).toList()),
                tenet.revisit() == null ? "" : Dates.day(tenet.revisit()),
                tenet.due(around.today()),
                past(tenet),
                around.nodes(),
                form,
                problems);
    }

    private BeliefPage.Speaker speaker(List<Tenet.Voice> voices) {
        Tenet.Voice now = voices.getLast();
        return new BeliefPage.Speaker(
                around.name(now.by()),
                now.percent() + " %, " + around.day(now.at()),
                now.words(),
                voices.stream()
                        .limit(voices.size() - 1)
                        .map(
                                voice ->
                                        voice.percent()
                                                + " % on "
                                                + around.day(voice.at())
                                                + (voice.words().isEmpty()
                                                        ? ""
                                                        : ", “" + voice.words() + "”"))
                        .toList());
    }

    private List<BeliefPage.Piece> pieces(List<Evidence> evidence) {
        return evidence.stream()
                .map(
                        one ->
                                new BeliefPage.Piece(
                                        one,
                                        around.said(one.by(), one.at()),
                                        one.on() == null ? "" : "of " + Dates.day(one.on())))
                .toList();
    }

    private record Dated(Instant at, BeliefPage.Past past) {}

    /// How it was put and what became of it, newest first.
    private List<BeliefPage.Past> past(Tenet tenet) {
        List<Dated> all = new ArrayList<>();
        for (Tenet.Wording wording : tenet.wordings()) {
            all.add(
                    dated(
                            wording.at(),
                            wording.by(),
                            "“" + wording.words() + "” (" + wording.kind().label() + ")",
                            ""));
        }
        for (Tenet.Standing standing : tenet.stands()) {
            all.add(dated(standing.at(), standing.by(), standing.stand().label(), standing.why()));
        }
        return all.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::past)
                .toList();
    }

    private Dated dated(Instant at, String by, String what, String why) {
        return new Dated(at, new BeliefPage.Past(what, why, around.said(by, at)));
    }
}
