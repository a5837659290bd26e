package cynosure.webhook.sending;

import cynosure.webhook.Outcome;
import cynosure.webhook.Outcome.Reason;
import cynosure.webhook.Reach;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/// Carries messages by HTTP. Follows no redirect, keeps no cookie, unpacks nothing, uses no
/// connection twice, and lets go when the time is over, however slowly the other side drips.
public final class HttpCourier implements Courier, AutoCloseable {

    public static final Duration PATIENCE = Duration.ofSeconds(15);
    static final int ANSWER_BYTES_MAX = 64 * 1024;

    private static final int HEADERS_MAX = 100;
    private static final int HEADER_LENGTH_MAX = 8 * 1024;
    static final int AT_ONCE_MAX = 200;
    private static final int WAIT_DIGITS_MAX = 6;

    private final CloseableHttpClient http;
    private final Duration patience;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("webhook-watch").daemon(true).factory());

    HttpCourier(CheckedNames.Names names, Reach reach, Duration patience) {
        this.patience = patience;
        Timeout most = Timeout.of(patience);
        this.http =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(new CheckedNames(names, reach))
                                        .setMaxConnTotal(AT_ONCE_MAX)
                                        .setMaxConnPerRoute(AT_ONCE_MAX)
                                        .setConnectionFactory(narrow())
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(most)
                                                        .setSocketTimeout(most)
                                                        .build())
                                        .build())
                        .setDefaultRequestConfig(
                                RequestConfig.custom()
                                        .setConnectionRequestTimeout(most)
                                        .setResponseTimeout(most)
                                        .build())
                        .setConnectionReuseStrategy((request, response, context) -> false)
                        .setUserAgent("Cynosure-Webhooks/1")
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableCookieManagement()
                        .disableAuthCaching()
                        .disableContentCompression()
                        .build();
    }

    /// As this machine knows names.
    public static HttpCourier within(Reach reach) {
        return new HttpCourier(InetAddress::getAllByName, reach, PATIENCE);
    }

    private static ManagedHttpClientConnectionFactory narrow() {
        return ManagedHttpClientConnectionFactory.builder()
                .http1Config(
                        Http1Config.custom()
                                .setMaxHeaderCount(HEADERS_MAX)
                                .setMaxLineLength(HEADER_LENGTH_MAX)
                                .build())
                .build();
    }

    @Override
    public Outcome carry(URI to, Map<String, String> headers, String body) {
        HttpPost post = new HttpPost(to);
        headers.forEach(post::setHeader);
        post.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> end =
                watch.schedule(
                        () -> {
                            late.set(true);
                            post.abort();
                        },
                        patience.toMillis(),
                        TimeUnit.MILLISECONDS);
        try {
            return answer(post, new HttpHost(to.getScheme(), to.getHost(), to.getPort()));
        } catch (IOException | IllegalArgumentException failure) {
            return new Outcome.Unanswered(late.get() ? Reason.LATE : why(failure));
        } finally {
            end.cancel(false);
        }
    }

    /// What lies beyond the beginning is never read: the connection is cut instead of drained.
    private Outcome answer(HttpPost post, HttpHost host) throws IOException {
        ClassicHttpResponse response = http.executeOpen(host, post, null);
        try {
            String beginning = beginning(response.getEntity());
            return new Outcome.Answered(response.getCode(), beginning, later(response));
        } finally {
            post.abort();
            closeQuietly(response);
        }
    }

    private static String beginning(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return "";
        }
        InputStream answer = entity.getContent();
        return new String(answer.readNBytes(ANSWER_BYTES_MAX), StandardCharsets.UTF_8);
    }

    private static @Nullable Duration later(ClassicHttpResponse response) {
        Header asked = response.getFirstHeader("Retry-After");
        String seconds = asked == null ? "" : asked.getValue().strip();
        return seconds.matches("\\d{1,%d}".formatted(WAIT_DIGITS_MAX))
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : null;
    }

    private static Reason why(Exception failure) {
        return switch (failure) {
            case IOException refused when CheckedNames.Forbidden.behind(refused) ->
                    Reason.FORBIDDEN;
            case UnknownHostException _ -> Reason.UNKNOWN;
            case ConnectTimeoutException _ -> Reason.LATE;
            case SocketTimeoutException _ -> Reason.LATE;
            case ConnectException _ -> Reason.UNREACHED;
            case NoRouteToHostException _ -> Reason.UNREACHED;
            case SSLException _ -> Reason.UNSAFE;
            default -> Reason.BROKEN;
        };
    }

    private static void closeQuietly(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException cut) {
            // it was cut on purpose
        }
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        http.close();
    }
}
