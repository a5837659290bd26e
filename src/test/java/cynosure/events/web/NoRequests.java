package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.dialect.Addresses;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What comes to the doors for events and is no request at all.
abstract class NoRequests {

    /// The first parts of all addresses that clients call of themselves.
    private static final List<String> CLIENTS =
            List.of(
                    "/collect",
                    "/v1",
                    "/2",
                    "/batch",
                    "/capture",
                    "/e",
                    "/i",
                    "/flags",
                    "/decide",
                    "/array",
                    "/track",
                    "/import",
                    "/engage",
                    "/groups");

    private static final String EMPTY = "Host: x\r\nContent-Length: 0\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /collect?key=LONG HTTP/1.1\r\n" + EMPTY,
                "POST /2/httpapi HTTP/1.1\r\nX-Long: LONG\r\n" + EMPTY,
                "POST /v1/ba<tch HTTP/1.1\r\n" + EMPTY,
                "POST /v1%2Fbatch HTTP/1.1\r\nConnection: close\r\n" + EMPTY,
                "GET /track?data={} HTTP/1.1\r\n" + EMPTY,
                "GET /track/%zz HTTP/1.1\r\n" + EMPTY,
                "POST /batch/ HTTP/1.1\r\nX Y: 1\r\n" + EMPTY,
                "POST /collect HTTP/1.1\r\nContent-Length: 0\r\n\r\n",
                "POST /collect HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                "POST /collect HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n",
                "POST /collect HTTP/9.1\r\nConnection: close\r\n" + EMPTY,
                "POST /v1/batch HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc",
                "gibberish\r\n\r\n"
            })
    void is_answered_in_json_and_never_with_a_page(String request) throws Exception {
        String answer = answer(request.replace("LONG", "a".repeat(20_000)));
        assertThat(answer).startsWith("HTTP/1.1 ").containsIgnoringCase("application/json");
        assertThat(answer.substring(9, 12)).isIn("400", "501", "505");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
                .startsWith("{")
                .endsWith("}")
                .doesNotContain("<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/batch", "/events", "/nowhere/2/httpapi"})
    void a_client_that_was_pointed_elsewhere_is_told_so_in_json(String path) throws Exception {
        String answer =
                answer(
                        "POST "
                                + path
                                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                                + "Content-Type: application/json;charset=utf-8\r\n"
                                + "Content-Length: 2\r\n\r\n{}");
        assertThat(answer)
                .startsWith("HTTP/1.1 404 ")
                .contains("\r\nContent-Type: application/json");
        assertThat(answer).contains("{\"code\":404,\"problem\":\"events.nothing-here\",\"error\":");
    }

    @Test
    void no_page_and_no_file_lies_where_clients_send() throws Exception {
        ConfigurableApplicationContext context = CollectTest.server.context();
        Addresses addresses = context.getBean(Addresses.class);
        assertThat(CLIENTS).allMatch(path -> addresses.dialect(path).isPresent());

        List<String> pages =
                context
                        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .keySet()
                        .stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .toList();
        assertThat(pages).hasSizeGreaterThan(100).contains("/events/sources");
        assertThat(pages).noneMatch(page -> addresses.dialect(page).isPresent());
        List<String> files =
                Stream.of(context.getResources("classpath:/static/*"))
                        .map(file -> "/" + file.getFilename())
                        .toList();
        assertThat(files).contains("/icons.svg");
        assertThat(files).noneMatch(file -> addresses.dialect(file).isPresent());
    }

    private static String answer(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), CollectTest.server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
