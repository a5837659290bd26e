package cynosure.web;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

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
        return refusal(
                413,
                "web.too-large",
                "That upload is larger than this installation accepts.",
                "Compress the file with gzip or split it, then try again.");
    }

    @ExceptionHandler
    Reply wrongType(MethodArgumentTypeMismatchException mismatch) {
        return refusal(
                400,
                "web.bad-value",
                "The value for “" + mismatch.getName() + "” can't be read.",
                "Go back, check the form and send it again.");
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
        return refusal(
                HttpStatus.INTERNAL_SERVER_ERROR.value(),
                "web.unexpected",
                "Something broke on our side; nothing you sent before this was lost.",
                "Try again. If it stays, the log has the details under " + number + ".");
    }

    static Reply known(int status) {
        return switch (status) {
            case 404 ->
                    refusal(
                            404,
                            "web.not-found",
                            "There is nothing at this address.",
                            "Check the link, or start from the home page.");
            case 405 ->
                    refusal(
                            405,
                            "web.wrong-method",
                            "This address can't be used that way.",
                            "Use the buttons of the page instead of the address bar.");
            default ->
                    refusal(
                            status,
                            "web.bad-request",
                            "That request could not be understood.",
                            "Go back, check the form and send it again.");
        };
    }

    static Reply refusal(int status, String code, String sentence, String next) {
        return new Reply.Refusal(status, Problems.of(Problem.of(code, sentence, next)));
    }
}
