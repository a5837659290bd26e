package cynosure.people.web;

import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.people.Person;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import cynosure.web.Frame;
import cynosure.web.Frames;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

@Component
class PeopleFrames implements Frames {

    private final Workspaces workspaces;

    PeopleFrames(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Frame around(String title, String section, HttpServletRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        Frame.Viewer viewer =
                who != null && who.getPrincipal() instanceof Person person
                        ? new Frame.Viewer(person.name(), person.member())
                        : null;
        String workspace = workspaces.current().map(Workspace::name).orElse("");
        return new Frame(
                title, section, workspace, viewer, csrf(request), Phrasebook.of(Language.ENGLISH));
    }

    private static Frame.Csrf csrf(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null
                ? new Frame.Csrf("X-XSRF-TOKEN", "_csrf", "")
                : new Frame.Csrf(token.getHeaderName(), token.getParameterName(), token.getToken());
    }
}
