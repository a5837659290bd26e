package cynosure.judgement.web;

import cynosure.framework.Branch;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.judgement.Formula;
import cynosure.judgement.Formulas;
import cynosure.judgement.Histories;
import cynosure.judgement.Limits;
import cynosure.people.Person;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the metric is a function of: believed by people, checked on data.
@Controller
class FormulaRoutes {

    /// The order in which the source multiplies them.
    private static final List<Dimension> ORDER =
            List.of(
                    Dimension.EFFICIENCY,
                    Dimension.BREADTH,
                    Dimension.DEPTH,
                    Dimension.FREQUENCY,
                    Dimension.OTHER,
                    Dimension.HEALTH);

    private final Trees trees;
    private final Formulas formulas;
    private final Histories histories;

    FormulaRoutes(Trees trees, Formulas formulas, Histories histories) {
        this.trees = trees;
        this.formulas = formulas;
        this.histories = histories;
    }

    /// @param sent `factor`, as often as there are any; nothing is kept of them
    /// @param counted `true` waits until data has been asked, for browsers that fetch no pieces
    @GetMapping(FormulaPage.ALL)
    Reply show(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "false") boolean counted) {
        List<Formula> all = formulas.all();
        @Nullable Formula now = all.isEmpty() ? null : all.getLast();
        List<String> inputs = now == null ? first(trees.now()) : known(now.inputs());
        return page(
                200,
                inputs,
                factors(sent, now),
                now == null || now.confidence() == null ? "" : now.confidence().toString(),
                counted,
                between(sent),
                Problems.NONE);
    }

    @GetMapping(FormulaPage.ALL + "/check")
    Reply check(@RequestParam MultiValueMap<String, String> sent) {
        List<Formula> all = formulas.all();
        @Nullable Formula now = all.isEmpty() ? null : all.getLast();
        List<String> inputs = now == null ? first(trees.now()) : known(now.inputs());
        List<String> factors = factors(sent, now);
        return Reply.fragment(
                "judgement/_formula.jte",
                new FormulaPiece(check(factors, inputs, between(sent)), factors));
    }

    /// Writes down what somebody believes. Saying the same again changes nothing.
    @PostMapping(FormulaPage.ALL)
    Reply believe(
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String confidence) {
        List<String> inputs =
                known(sent.getOrDefault("input", List.of()).stream().distinct().toList());
        List<String> factors = sent.containsKey("product") ? written(sent) : List.of();
        String sure = confidence.replaceAll("[\\s%]", "");
        Problems problems = Limits.ofFormula(inputs, factors, sure);
        if (!problems.none()) {
            return page(422, inputs, written(sent), confidence, false, between(sent), problems);
        }
        @Nullable Integer percent = sure.isEmpty() ? null : Integer.valueOf(sure);
        List<Formula> all = formulas.all();
        if (all.isEmpty() || !all.getLast().says(inputs, factors, percent)) {
            formulas.believe(inputs, factors, percent, person);
        }
        return Reply.see(FormulaPage.ALL);
    }

    private Reply page(
            int status,
            List<String> inputs,
            List<String> factors,
            String confidence,
            boolean counted,
            FormulaCheck.Between between,
            Problems problems) {
        Framework tree = trees.now();
        NorthStar metric = tree.northStar();
        List<Formula> all = formulas.all();
        @Nullable Formula now = all.isEmpty() ? null : all.getLast();
        FormulaPage page =
                new FormulaPage(
                        metric.name(),
                        metric.definition(),
                        now == null ? "" : statement(now),
                        now == null ? "" : said(now),
                        all.reversed().stream()
                                .skip(1)
                                .map(old -> new FormulaPage.Earlier(statement(old), said(old)))
                                .toList(),
                        choices(tree, inputs),
                        factors,
                        String.join(" × ", factors.stream().map(this::name).toList()),
                        now != null && now.factors().equals(factors),
                        counted ? check(factors, inputs, between) : null,
                        confidence,
                        problems);
        return new Reply.Page(
                "judgement/formula.jte",
                "What " + metric.name() + " is made of",
                "north-star",
                page,
                status);
    }

    private FormulaCheck check(
            List<String> factors, List<String> inputs, FormulaCheck.Between between) {
        Framework tree = trees.now();
        NorthStar metric = tree.northStar();
        List<Histories.Named> product = new ArrayList<>();
        product.add(new Histories.Named(metric.name(), metric.definition()));
        factors.forEach(factor -> product.add(new Histories.Named(name(factor), factor)));
        List<Histories.Named> believed =
                inputs.stream()
                        .flatMap(id -> tree.node(id).stream())
                        .filter(node -> !node.placeholder())
                        .map(node -> new Histories.Named(node.name(), node.definition()))
                        .toList();
        return FormulaCheck.of(histories.of(product), histories.of(believed), between);
    }

    private static FormulaCheck.Between between(MultiValueMap<String, String> sent) {
        return new FormulaCheck.Between(line(sent.getFirst("from")), line(sent.getFirst("to")));
    }

    private static List<FormulaPage.Choice> choices(Framework tree, List<String> chosen) {
        return Branch.down(tree.branches())
                .map(
                        branch ->
                                new FormulaPage.Choice(
                                        branch.input().id(),
                                        branch.input().name(),
                                        branch.input().dimension().name().toLowerCase(Locale.ROOT),
                                        branch.input().dimension().label(),
                                        branch.level(),
                                        chosen.contains(branch.input().id())))
                .toList();
    }

    /// What was sent, what the team holds, or else the inputs that move the metric at once, in the
    /// order of the source.
    private List<String> factors(MultiValueMap<String, String> sent, @Nullable Formula now) {
        List<String> written = written(sent);
        if (!written.isEmpty()) {
            return written;
        }
        if (now != null && !now.factors().isEmpty()) {
            return now.factors();
        }
        return trees.now().branches().stream()
                .map(Branch::input)
                .filter(input -> !input.placeholder())
                .sorted(Comparator.comparing(input -> ORDER.indexOf(input.dimension())))
                .map(Input::definition)
                .map(FormulaRoutes::line)
                .limit(Formula.FACTORS_MAX)
                .toList();
    }

    private static List<String> written(MultiValueMap<String, String> sent) {
        return sent.getOrDefault("factor", List.of()).stream()
                .flatMap(factor -> Stream.ofNullable(factor))
                .map(FormulaRoutes::line)
                .filter(factor -> !factor.isEmpty())
                .limit(Formula.FACTORS_MAX)
                .toList();
    }

    private static List<String> first(Framework tree) {
        return tree.branches().stream().map(branch -> branch.input().id()).toList();
    }

    /// The ids of those that are still in the tree.
    private List<String> known(List<String> ids) {
        Framework tree = trees.now();
        return ids.stream()
                .filter(id -> tree.inputs().stream().anyMatch(input -> input.id().equals(id)))
                .toList();
    }

    /// An input's name, where the sentence is its definition; else the sentence.
    private String name(String factor) {
        Optional<String> input =
                trees.now().inputs().stream()
                        .filter(each -> line(each.definition()).equals(factor))
                        .map(Input::name)
                        .findFirst();
        return input.orElse(factor);
    }

    private String statement(Formula formula) {
        Framework tree = trees.now();
        return FormulaWords.statement(
                tree.northStar().name(),
                formula.inputs().stream()
                        .map(
                                id ->
                                        tree.node(id)
                                                .map(node -> node.name())
                                                .orElse("an input that is gone"))
                        .toList());
    }

    private String said(Formula formula) {
        String sure = formula.confidence() == null ? "" : ", " + formula.confidence() + " % sure";
        return trees.name(formula.by()) + ", " + trees.at(formula.at()) + sure;
    }

    private static String line(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
