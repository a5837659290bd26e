package cynosure.people.web;

import cynosure.people.Accesses;
import cynosure.people.Person;
import cynosure.web.AccessCookie;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/// Only members may send files. That is decided before anything reads the request, so that a file
/// of somebody else's never touches the disk.
final class UploadGate extends OncePerRequestFilter {

    private final Accesses accesses;
    private final AuthenticationEntryPoint refusal;

    UploadGate(Accesses accesses, AuthenticationEntryPoint refusal) {
        this.accesses = accesses;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (sendsFiles(request) && !fromMember(request)) {
            refusal.commence(
                    request, response, new InsufficientAuthenticationException("no member"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean fromMember(HttpServletRequest request) {
        return AccessCookie.read(request)
                .flatMap(accesses::personOf)
                .filter(Person::member)
                .isPresent();
    }

    private static boolean sendsFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
