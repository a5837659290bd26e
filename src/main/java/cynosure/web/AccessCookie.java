package cynosure.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The cookie by which a browser is known again. Scripts can't read it, other sites can't send it.
public final class AccessCookie {

    private static final String NAME = "cynosure";
    private static final Duration KEPT = Duration.ofDays(180);

    private AccessCookie() {}

    public static Optional<String> read(HttpServletRequest request) {
        return Arrays.stream(request.getCookies() == null ? new Cookie[0] : request.getCookies())
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    public static void set(HttpServletRequest request, HttpServletResponse response, String token) {
        ResponseCookie cookie =
                ResponseCookie.from(NAME, token)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(KEPT)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
