package cynosure.web;

import cynosure.language.Phrasebook;
import cynosure.language.Spoken;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Writes a [Reply] to the browser. The only place where a template is rendered.
public final class ReplyHandler implements HandlerMethodReturnValueHandler {

    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine templates;
    private final Frames frames;
    private final Speaking speaking;

    public ReplyHandler(TemplateEngine templates, Frames frames, Speaking speaking) {
        this.templates = templates;
        this.frames = frames;
        this.speaking = speaking;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Reply.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        if (value instanceof Reply reply && request != null && response != null) {
            write(reply, request, response);
        }
    }

    /// Writes a reply outside of a controller: from a filter that refuses a request.
    public void write(Reply reply, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (reply) {
            case Reply.Page page -> page(page, request, response);
            case Reply.Fragment piece ->
                    render(
                            piece.template(),
                            frames.around("", "", request),
                            piece.model(),
                            piece.status(),
                            response);
            case Reply.See see -> see(see.url(), request, response);
            case Reply.Carried carried -> {
                boolean open = Asked.byHtmx(request);
                write(open ? carried.piece() : new Reply.See(carried.url()), request, response);
            }
            case Reply.Told told ->
                    write(
                            Asked.inBackground(request) ? told.words() : told.page(),
                            request,
                            response);
            case Reply.Refusal refusal -> refuse(refusal, request, response);
        }
    }

    private void page(Reply.Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Frame frame = frames.around(page.title(), page.section(), request);
        render(page.template(), frame, page.model(), page.status(), response);
    }

    /// A script that saved in the background wants to know that it worked, not to be led elsewhere.
    private void see(String url, HttpServletRequest request, HttpServletResponse response) {
        if (Asked.inBackground(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (Asked.byHtmx(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader("HX-Redirect", url);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", url);
        }
    }

    private void refuse(
            Reply.Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Phrasebook book = speaking.at(request);
        if (Asked.inBackground(request) || Asked.byHtmx(request)) {
            response.setHeader("HX-Retarget", "#notices");
            response.setHeader("HX-Reswap", "innerHTML");
            Frame frame = frames.around("", "", request).in(book);
            render("web/_problems.jte", frame, refusal.problems(), refusal.status(), response);
        } else {
            String title = RefusalTitle.of(refusal.status(), book);
            Frame frame = frames.around(title, "", request).in(book);
            render("web/refusal.jte", frame, refusal.problems(), refusal.status(), response);
        }
    }

    private void render(
            String template, Frame frame, Object model, int status, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        Frame spoken = model instanceof Spoken page ? frame.in(page.book()) : frame;
        templates.render(template, Map.of("frame", spoken, "page", model), output);
        response.setStatus(status);
        response.setContentType(HTML);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
