package cynosure.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers what failed before any route was reached: an unknown address, a header too long.
@Controller
class LastResort implements ErrorController {

    @RequestMapping("/error")
    Reply error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer known ? known : 404;
        return code >= 500 ? Refusals.refusal(code, "web.unexpected") : Refusals.known(code);
    }
}
