package cynosure.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Wires templates and replies into the web framework.
@Configuration(proxyBeanMethods = false)
class WebSetup {

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ReplyHandler replyHandler(TemplateEngine templates, Frames frames, Speaking speaking) {
        return new ReplyHandler(templates, frames, speaking);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadable() {
        return factory ->
                factory.addContextCustomizers(
                        context ->
                                ((StandardHost) context.getParent())
                                        .setErrorReportValveClass(Unreadable.class.getName()));
    }

    @Bean
    WebMvcConfigurer replies(ReplyHandler handler) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(handler);
            }
        };
    }
}
