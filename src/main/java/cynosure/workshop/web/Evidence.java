package cynosure.workshop.web;

import cynosure.framework.MetricAdvice;
import cynosure.framework.MetricRole;
import cynosure.framework.Warning;
import cynosure.workshop.Advised.Answer;
import cynosure.workshop.InputIdea;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// What stands beside a candidate: its last year, where its sentence can be computed, and what is
/// worth asking about it.
///
/// @param computes its sentence can be counted on the team's events
/// @param chart where its picture is for members, who may also ask who counts; else empty
/// @param shown whoever leads lets the whole room see the picture
/// @param lets whoever looks may let the room see it, or no more
/// @param screen it is shown on the big screen
/// @param open advice that nobody has answered
/// @param answered advice that was waved off, with the reason
public record Evidence(
        String id,
        boolean computes,
        String chart,
        boolean shown,
        boolean lets,
        boolean screen,
        List<Advice> open,
        List<Answered> answered) {

    /// @param rule what its answer is kept under
    /// @param about the input it is about; empty for the metric itself
    public record Advice(String rule, String about, Warning warning) {}

    public record Answered(Advice advice, String reason, String by) {}

    static Evidence of(Looking looking, CandidateCard card) {
        List<Advice> all =
                Stream.concat(
                                MetricAdvice.on(MetricRole.NORTH_STAR, card.name(), card.measure())
                                        .stream()
                                        .map(one -> new Advice(one.rule(), "", one)),
                                card.inputs().stream().flatMap(Evidence::onInput))
                        .toList();
        return new Evidence(
                card.id(),
                !card.measure().isBlank() && looking.computes().test(card.measure()),
                chart(looking, card),
                looking.workshop().together().advised().showsYear(card.id()),
                looking.leading() && looking.person().member(),
                looking.onScreen(),
                all.stream().filter(one -> answer(looking, card, one).findAny().isEmpty()).toList(),
                all.stream()
                        .flatMap(
                                one ->
                                        answer(looking, card, one)
                                                .map(answer -> answered(looking, one, answer)))
                        .toList());
    }

    private static Stream<Advice> onInput(InputIdea input) {
        return MetricAdvice.on(MetricRole.INPUT, input.name(), "").stream()
                .map(one -> new Advice(one.rule() + " " + input.name(), input.name(), one));
    }

    private static Stream<Answer> answer(Looking looking, CandidateCard card, Advice advice) {
        return looking.workshop().together().advised().answer(card.id(), advice.rule()).stream();
    }

    private static Answered answered(Looking looking, Advice advice, Answer answer) {
        return new Answered(advice, answer.reason(), looking.workshop().nameOf(answer.by()));
    }

    private static String chart(Looking looking, CandidateCard card) {
        return looking.person().member() ? query(card) : "";
    }

    /// What a member's own chart of it is asked with.
    static String query(CandidateCard card) {
        return "definition="
                + URLEncoder.encode(card.measure(), StandardCharsets.UTF_8)
                + "&name="
                + URLEncoder.encode(card.name(), StandardCharsets.UTF_8);
    }
}
