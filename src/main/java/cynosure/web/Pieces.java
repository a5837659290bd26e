package cynosure.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Renders a piece that looks the same to everyone: it knows nobody who looks, and holds no form.
@Component
public final class Pieces {

    private final TemplateEngine templates;

    Pieces(TemplateEngine templates) {
        this.templates = templates;
    }

    public String render(String template, Object page) {
        StringOutput output = new StringOutput();
        templates.render(template, Map.of("page", page), output);
        return output.toString();
    }
}
