package cynosure.web;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// Turns whatever stopped a request into words and a status. Nothing technical reaches a page; what
/// is ours to fix is logged with a number the page shows.
@ControllerAdvice
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @ExceptionHandler
    Reply fault(Fault fault) {
        return new Reply.Refusal(fault.kind().httpStatus(), fault.problems());
    }

    @ExceptionHandler
    Reply tooLarge(MaxUploadSizeExceededException tooLarge) {
        return refusal(413, "web.too-large");
    }

    /// Whoever sent it went away in the middle, which is nobody's failure; nobody reads the answer.
    @ExceptionHandler
    Reply brokenOff(MultipartException unread) throws Exception {
        for (Throwable cause = unread; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) {
                return known(400);
            }
        }
        return anythingElse(unread);
    }

    @ExceptionHandler
    Reply wrongType(MethodArgumentTypeMismatchException mismatch) {
        return refusal(400, "web.bad-value", mismatch.getName());
    }

    @ExceptionHandler
    Reply anythingElse(Exception other) throws Exception {
        if (other instanceof ErrorResponse known) {
            return known(known.getStatusCode().value());
        }
        if (other instanceof org.springframework.security.access.AccessDeniedException
                || other instanceof org.springframework.security.core.AuthenticationException) {
            throw other;
        }
        String number = Long.toHexString(System.nanoTime());
        LOG.error("Unexpected failure {}", number, other);
        return refusal(HttpStatus.INTERNAL_SERVER_ERROR.value(), "web.unexpected.logged", number);
    }

    static Reply known(int status) {
        return switch (status) {
            case 404 -> refusal(404, "web.not-found");
            case 405 -> refusal(405, "web.wrong-method");
            default -> refusal(status, "web.bad-request");
        };
    }

    static Reply refusal(int status, String key, Object... args) {
        return new Reply.Refusal(status, Problems.of(Problem.said(key, args)));
    }
}
