package cynosure.judgement.web;

import cynosure.framework.NorthStar;
import cynosure.framework.Version;
import cynosure.judgement.Answer;
import cynosure.judgement.Answers;
import cynosure.judgement.ConvergingQuestion;
import cynosure.judgement.Criterion;
import cynosure.judgement.Facts;
import cynosure.people.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts together what a page shows of the eight questions.
@Component
class Questioning {

    private final Trees trees;
    private final Answers answers;
    private final Facts facts;

    Questioning(Trees trees, Answers answers, Facts facts) {
        this.trees = trees;
        this.answers = answers;
        this.facts = facts;
    }

    NorthStar metric() {
        return trees.now().northStar();
    }

    /// The version of the metric's definition that holds now.
    int version() {
        return Version.of(NorthStar.ID, trees.frameworks().history()).size();
    }

    /// How many are answered for it.
    int answered() {
        int version = version();
        List<Answer> all = answers.all();
        return (int)
                List.of(ConvergingQuestion.values()).stream()
                        .filter(
                                question ->
                                        latest(question, all)
                                                .filter(answer -> answer.version() == version)
                                                .isPresent())
                        .count();
    }

    Optional<Answer> latest(ConvergingQuestion question) {
        return latest(question, answers.all());
    }

    private static Optional<Answer> latest(ConvergingQuestion question, List<Answer> all) {
        return all.stream()
                .filter(answer -> answer.question() == question)
                .reduce((before, after) -> after);
    }

    List<QuestionView> all(Person person, boolean counted) {
        return List.of(ConvergingQuestion.values()).stream()
                .map(question -> view(question, person, counted))
                .toList();
    }

    QuestionView view(ConvergingQuestion question, Person person, boolean counted) {
        int version = version();
        List<QuestionView.Given> given =
                answers.all().stream()
                        .filter(answer -> answer.question() == question)
                        .map(answer -> QuestionView.Given.of(answer, version, trees))
                        .toList()
                        .reversed();
        Optional<String> draft = answers.draft(question, person);
        return new QuestionView(
                question,
                given.isEmpty() ? null : given.getFirst(),
                given.stream().skip(1).toList(),
                draft.orElseGet(() -> given.isEmpty() ? "" : given.getFirst().words()),
                draft.isPresent(),
                facts(question, counted),
                links(question),
                false);
    }

    private FactsPiece facts(ConvergingQuestion question, boolean counted) {
        return switch (question) {
            case EFFORTLESS -> facts(Criterion.MEASURABLE, counted);
            case RHYTHM -> facts(Criterion.CALM, counted);
            case DECISIONS, SILENCE, STANDSTILL, ABSENT, COMPARABLE, REVISITING ->
                    FactsPiece.of(List.of());
        };
    }

    private FactsPiece facts(Criterion criterion, boolean counted) {
        NorthStar metric = metric();
        if (counted) {
            return FactsPiece.of(facts.counted(metric, criterion));
        }
        return facts.known(metric, criterion)
                .map(FactsPiece::of)
                .orElseGet(() -> FactsPiece.awaited(ChecklistRoutes.factsHref(metric, criterion)));
    }

    private List<QuestionView.Link> links(ConvergingQuestion question) {
        NorthStar metric = metric();
        if (metric.placeholder()) {
            return List.of();
        }
        String of =
                "name="
                        + encoded(metric.name())
                        + "&star=true&definition="
                        + encoded(metric.definition());
        return switch (question) {
            case DECISIONS ->
                    List.of(
                            new QuestionView.Link(
                                    "All its history, beside the year before",
                                    "/measured?" + of + "&range=all&compare=true"),
                            new QuestionView.Link("Try others on beside it", "/north-star/try-on"));
            case RHYTHM ->
                    List.of(new QuestionView.Link("Its numbers", "/measured?" + of + "&range=all"));
            case COMPARABLE ->
                    List.of(
                            new QuestionView.Link(
                                    "By the month in which people came",
                                    "/measured/segments?" + of + "&by=first+month"));
            case REVISITING ->
                    List.of(
                            new QuestionView.Link(
                                    "Its versions so far", "/north-star/nodes/metric/versions"));
            case SILENCE -> List.of(new QuestionView.Link("What its inputs tell", "/north-star"));
            case STANDSTILL, ABSENT, EFFORTLESS -> List.of();
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
