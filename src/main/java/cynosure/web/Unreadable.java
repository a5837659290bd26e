package cynosure.web;

import cynosure.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Answers what is no request that anybody here could look at: an address or headers longer than 16
/// KB, a letter that may not stand there, another protocol. Programs send such things, not people,
/// and a program that is given a page may take it for something else; so it is a line of JSON.
public final class Unreadable extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        boolean ours = response.getStatus() < 400 || response.getContentWritten() > 0;
        if (ours || !response.setErrorReported()) {
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("utf-8");
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(words(response.getStatus()));
                response.finishResponse();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String words(int status) {
        Problem problem = Problem.said(status < 500 ? "web.unreadable" : "web.other-protocol");
        return JsonMapper.shared()
                .writeValueAsString(
                        new Words(
                                status,
                                problem.code(),
                                problem.sentence(),
                                problem.sentence(),
                                problem.next()));
    }

    /// What stands in the answer. Some clients look for a code and an error, and try without end
    /// where there is none.
    record Words(int code, String problem, String error, String sentence, String next) {}
}
