package cynosure.workshop.web;

import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.workshop.Participant;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The room of somebody without a device, opened by the one who writes for them:
/// `/rooms/{id}/for/{seat}/…` is `/rooms/{id}/…` with that seat's eyes and hands.
///
/// For whom one writes stands in the address of every page and form, so two open tabs never mix two
/// people up. The seat has the rights of a seat and no others, whoever writes for it.
@Component
class ForSomebody extends OncePerRequestFilter {

    private static final Pattern ROOM = Pattern.compile("/rooms/([^/]+)/for/([^/]+)(/.*)?");

    private final Workshops workshops;

    ForSomebody(Workshops workshops) {
        this.workshops = workshops;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher room = ROOM.matcher(request.getRequestURI());
        Optional<Participant> seat =
                room.matches() ? seat(room.group(1), room.group(2)) : Optional.empty();
        if (seat.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        actAs(seat.get());
        String rest = room.group(3) == null ? "" : room.group(3);
        chain.doFilter(new Elsewhere(request, "/rooms/" + room.group(1) + rest), response);
    }

    private Optional<Participant> seat(String workshopId, String seatId) {
        return viewer().flatMap(
                        viewer ->
                                workshops
                                        .find(workshopId)
                                        .flatMap(found -> seat(found, viewer, seatId)));
    }

    private static Optional<Participant> seat(Workshop workshop, Person viewer, String seatId) {
        boolean enters = viewer.id().equals(workshop.roles().enteredBy().get(seatId));
        return enters ? workshop.participant(seatId) : Optional.empty();
    }

    private static Optional<Person> viewer() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Person person
                ? Optional.of(person)
                : Optional.empty();
    }

    private static void actAs(Participant participant) {
        Person person = new Person(participant.personId(), participant.name(), Role.GUEST);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new PreAuthenticatedAuthenticationToken(
                        person, "", List.of(new SimpleGrantedAuthority("ROLE_GUEST"))));
        SecurityContextHolder.setContext(context);
    }

    /// The same request at another address.
    private static final class Elsewhere extends HttpServletRequestWrapper {

        private final String path;

        Elsewhere(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }
    }
}
