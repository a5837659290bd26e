package cynosure.understanding.web;

import cynosure.ids.Ids;
import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.understanding.Breadth;
import cynosure.understanding.Happening;
import cynosure.understanding.Limits;
import cynosure.understanding.Templates;
import cynosure.understanding.Tenet;
import cynosure.understanding.Understandings;
import cynosure.understanding.Vision;
import cynosure.web.Reply;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Examples;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The vision: put in words, and read part by part for what it tells and what it leaves open.
@Controller
class VisionRoutes {

    private static final Problem OUTRUN =
            Problem.of(
                    "understanding.outrun",
                    "Somebody else put the vision in other words meanwhile. Nothing is lost: theirs is shown, yours is in the field.",
                    "Put both into one, then keep it.");

    private final Understandings understandings;
    private final Around around;
    private final Ids ids;

    VisionRoutes(Understandings understandings, Around around, Ids ids) {
        this.understandings = understandings;
        this.around = around;
        this.ids = ids;
    }

    @GetMapping(VisionPage.HREF)
    Reply show() {
        Vision vision = understandings.now().vision();
        List<String> blanks = vision.none() ? List.of() : vision.statements().getLast().blanks();
        return page(200, vision.words(), blanks, false, Problems.NONE);
    }

    /// @param blank what was filled into the template; otherwise it was written freely
    /// @param seen how often it had been put in words when the form was opened
    @PostMapping(VisionPage.HREF)
    Reply state(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable List<String> blank,
            @RequestParam(defaultValue = "0") String seen) {
        List<String> blanks = blank == null ? List.of() : blank.stream().map(Around::line).toList();
        boolean filled = blanks.stream().anyMatch(one -> !one.isEmpty());
        String plain =
                Around.line(
                        blank == null ? words : filled ? Templates.vision().filled(blanks) : "");
        Problems problems = Limits.ofVision(plain);
        if (!problems.none()) {
            return page(422, words, blanks, true, problems);
        }
        Vision vision = understandings.now().vision();
        if (vision.words().equals(plain)) {
            return Reply.see(VisionPage.HREF);
        }
        if (!seen.equals(String.valueOf(vision.statements().size()))) {
            return page(409, plain, blanks, true, Problems.of(OUTRUN));
        }
        understandings.add(new Happening.VisionStated(plain, blanks), person);
        return Reply.see(VisionPage.HREF);
    }

    /// @param part the number of the part that was read; anything else for the whole
    @PostMapping(VisionPage.HREF + "/lines")
    Reply read(
            @AuthenticationPrincipal Person person,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "TELLS") Vision.Side side,
            @RequestParam(defaultValue = "") String words) {
        String plain = Around.line(words);
        Problems problems = Limits.ofLine(plain);
        Vision vision = understandings.now().vision();
        if (!problems.none()) {
            return page(422, vision.words(), List.of(), false, problems);
        }
        List<String> parts = vision.parts();
        int number = part.matches("\\d{1,3}") ? Integer.parseInt(part) : parts.size();
        String meant = number < parts.size() ? parts.get(number) : "";
        boolean there =
                vision.lines(meant, side).stream().anyMatch(line -> line.words().equals(plain));
        if (!there) {
            understandings.add(new Happening.LineRead(ids.next(), meant, side, plain), person);
        }
        return Reply.see(VisionPage.HREF + (meant.isEmpty() ? "#whole" : "#part-" + number));
    }

    @PostMapping(VisionPage.HREF + "/lines/{id}/removal")
    Reply takeOut(@PathVariable String id, @AuthenticationPrincipal Person person) {
        understandings.add(new Happening.LineTakenOut(line(id).id()), person);
        return Reply.see(VisionPage.HREF);
    }

    /// What a line says or asks becomes a belief; done twice, it is the same one.
    @PostMapping(VisionPage.HREF + "/lines/{id}/belief")
    Reply believe(@PathVariable String id, @AuthenticationPrincipal Person person) {
        Vision.Line line = line(id);
        String tenetId = "v" + line.id();
        boolean written =
                understandings.addOnce(
                        "vision-line/" + line.id(),
                        new Happening.TenetWritten(
                                tenetId, Tenet.Kind.CUSTOMERS, line.words(), "", ""),
                        person.id());
        if (written) {
            understandings.add(new Happening.LineBelieved(line.id(), tenetId), person);
        }
        return Reply.see(BeliefPage.href(tenetId));
    }

    private Vision.Line line(String id) {
        return understandings
                .now()
                .vision()
                .line(id)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "understanding.no-line",
                                        "There is no such line, or it was taken out.",
                                        "Look at the vision."));
    }

    private Reply page(
            int status, String writing, List<String> blanks, boolean open, Problems problems) {
        Vision vision = understandings.now().vision();
        List<VisionPage.Part> parts = new ArrayList<>();
        for (String words : vision.parts()) {
            parts.add(part(vision, parts.size(), words));
        }
        if (!vision.none() || !vision.standing().isEmpty()) {
            parts.add(part(vision, parts.size(), ""));
        }
        VisionPage page =
                new VisionPage(
                        vision,
                        vision.none() ? "" : said(vision.statements().getLast()),
                        Breadth.signs(vision.words()),
                        parts,
                        lines(vision.ofEarlier()),
                        vision.statements().reversed().stream()
                                .skip(1)
                                .map(one -> new VisionPage.Earlier(one.words(), said(one)))
                                .toList(),
                        writing,
                        blanks,
                        open,
                        Examples.of(Activity.VISION_REVIEW, Phrasebook.of(Language.ENGLISH)),
                        problems);
        return new Reply.Page("understanding/vision.jte", "Our vision", "north-star", page, status);
    }

    private VisionPage.Part part(Vision vision, int number, String words) {
        return new VisionPage.Part(
                number,
                words,
                lines(vision.lines(words, Vision.Side.TELLS)),
                lines(vision.lines(words, Vision.Side.LEAVES_OPEN)));
    }

    private List<VisionPage.Line> lines(List<Vision.Line> lines) {
        return lines.stream()
                .map(
                        line ->
                                new VisionPage.Line(
                                        line.id(),
                                        line.words(),
                                        line.side().label(),
                                        line.part(),
                                        around.said(line.by(), line.at()),
                                        line.tenetId().isEmpty()
                                                ? ""
                                                : BeliefPage.href(line.tenetId())))
                .toList();
    }

    private String said(Vision.Statement statement) {
        return around.said(statement.by(), statement.at());
    }
}
