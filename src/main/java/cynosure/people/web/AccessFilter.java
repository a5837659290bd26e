package cynosure.people.web;

import cynosure.people.Accesses;
import cynosure.people.Person;
import cynosure.web.AccessCookie;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/// Knows a browser again by its cookie. Nothing is kept in memory, so a restart of the server puts
/// nobody out.
final class AccessFilter extends OncePerRequestFilter {

    private final Accesses accesses;

    AccessFilter(Accesses accesses) {
        this.accesses = accesses;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        AccessCookie.read(request).flatMap(accesses::personOf).ifPresent(AccessFilter::enter);
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static void enter(Person person) {
        var authority = new SimpleGrantedAuthority(person.member() ? "ROLE_MEMBER" : "ROLE_GUEST");
        var authentication =
                new PreAuthenticatedAuthenticationToken(person, "", List.of(authority));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }
}
