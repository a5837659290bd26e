package cynosure.workshop.web;

import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Papers;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Privacy;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Where a browser keeps its anonymous papers: a cookie a step, which only this workshop's room is
/// sent, and no script can read.
@Component
class PaperTray {

    private static final Duration KEPT = Duration.ofDays(2);

    private final Papers papers;
    private final HttpServletRequest request;

    PaperTray(Papers papers, HttpServletRequest request) {
        this.papers = papers;
        this.request = request;
    }

    /// The paper for the step the room is in.
    OwnPaper own(Workshop workshop, Person person) {
        Step step = workshop.current().orElse(null);
        if (step == null || step.privacy() != Privacy.ANONYMOUS) {
            return OwnPaper.NONE;
        }
        return new OwnPaper(
                true,
                workshop.wall().gave(step.id(), person.id()),
                held(workshop.id(), step.id(), person)
                        .map(paper -> papers.read(workshop.id(), step.id(), paper))
                        .orElse(null));
    }

    /// The paper that this browser has for a step; refuses when it has none.
    String paper(String workshopId, String stepId, Person person) {
        return held(workshopId, stepId, person)
                .orElseThrow(() -> Fault.conflict(Problem.said("workshop.no-paper")));
    }

    void keep(
            String workshopId,
            String stepId,
            Person person,
            String paper,
            HttpServletResponse response) {
        ResponseCookie cookie =
                ResponseCookie.from(name(stepId, person), paper)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/rooms/" + workshopId)
                        .maxAge(KEPT)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private Optional<String> held(String workshopId, String stepId, Person person) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name(stepId, person)))
                .map(Cookie::getValue)
                .filter(paper -> papers.genuine(workshopId, stepId, paper))
                .findFirst();
    }

    /// One browser may serve several people. The name stays in the browser.
    private static String name(String stepId, Person person) {
        return "paper-" + stepId + "-" + person.id();
    }
}
