package cynosure.workshop.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The address under which this browser reached us; links for others begin with it.
final class Origin {

    private Origin() {}

    static String of(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
