package cynosure.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.problem.Problem;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    private static final Reach OUTSIDE = new Reach(false);
    private static final Reach INSIDE = new Reach(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "93.184.215.14",
                "172.32.0.1",
                "172.15.255.255",
                "100.63.255.255",
                "100.128.0.0",
                "169.253.0.1",
                "192.167.0.1",
                "11.0.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
                "2a00:1450:4001:80b::200e"
            })
    void an_address_of_the_internet_is_reached(String address) {
        assertThat(OUTSIDE.allows(InetAddress.ofLiteral(address))).isTrue();
        assertThat(INSIDE.allows(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "10.0.0.1",
                "10.255.255.255",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "192.168.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "::1",
                "fc00::1",
                "fd12:3456:789a::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1"
            })
    void an_address_inside_is_reached_only_where_that_is_allowed(String address) {
        assertThat(OUTSIDE.allows(InetAddress.ofLiteral(address))).isFalse();
        assertThat(INSIDE.allows(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "169.254.169.254",
                "169.254.0.1",
                "::ffff:169.254.169.254",
                "100.100.100.200",
                "168.63.129.16",
                "192.0.0.192",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "fd00:ec2::254",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::7f00:1",
                "2002:7f00:1::",
                "2001::7f00:1",
                "2001:db8::1",
                "3fff::1",
                "100::1"
            })
    void some_addresses_are_never_reached(String address) {
        assertThat(OUTSIDE.allows(InetAddress.ofLiteral(address))).isFalse();
        assertThat(INSIDE.allows(InetAddress.ofLiteral(address))).isFalse();
    }

    @Test
    void an_older_address_in_the_bytes_of_a_newer_one_is_the_older_one()
            throws UnknownHostException {
        byte[] mapped = HexFormat.of().parseHex("00000000000000000000ffffa9fea9fe");

        assertThat(INSIDE.allows(InetAddress.getByAddress(mapped))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "https://example.com/hooks?key=1",
                "https://hooks.example.com:8443/a/b",
                "HTTPS://EXAMPLE.COM/",
                "https://example.com./",
                "https://8.8.8.8/",
                "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/",
                "https://xn--gre-6ka8i.example/",
                "https://1e100.net/"
            })
    void an_address_that_leads_out_is_taken(String url) {
        assertThat(OUTSIDE.problems(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            textBlock =
                    """
                    '' webhook.url
                    hooks webhook.url
                    //example.com/ webhook.url
                    https:///hooks webhook.url
                    https:example.com webhook.url
                    'https://exa mple.com' webhook.url
                    https://größe.example/ webhook.url
                    http://example.com/ webhook.url
                    ftp://example.com/ webhook.url
                    file:///etc/passwd webhook.url
                    gopher://example.com/ webhook.url
                    jar:https://example.com!/ webhook.url
                    javascript:alert(1) webhook.url
                    https://user@example.com/ webhook.url
                    https://user:word@example.com/ webhook.url
                    https://example.com@127.0.0.1/ webhook.url
                    https://127.0.0.1\\@example.com/ webhook.url
                    https://example.com/#part webhook.url
                    https://example.com:0/ webhook.url
                    https://example.com:65536/ webhook.url
                    https://2130706433/ webhook.url
                    https://0x7f000001/ webhook.url
                    https://0x7f.1/ webhook.url
                    https://017700000001/ webhook.url
                    https://0177.0.0.1/ webhook.url
                    https://127.1/ webhook.url
                    https://127.0.1/ webhook.url
                    https://127.0.0.01/ webhook.url
                    https://256.0.0.1/ webhook.url
                    https://1.2.3.4.5/ webhook.url
                    https://0/ webhook.url
                    https://[fe80::1%eth0]/ webhook.url
                    https://127.0.0.1/ webhook.private
                    https://127.0.0.1./ webhook.url
                    https://10.1.2.3/ webhook.private
                    https://0.0.0.0/ webhook.private
                    https://[::1]/ webhook.private
                    https://[::]/ webhook.private
                    https://[::ffff:127.0.0.1]/ webhook.private
                    https://[::ffff:7f00:1]/ webhook.private
                    https://[fd00::1]/ webhook.private
                    https://169.254.169.254/latest/meta-data webhook.private
                    https://localhost/ webhook.private
                    https://LOCALHOST:8080/ webhook.private
                    https://localhost./ webhook.private
                    https://a.localhost/ webhook.private
                    https://printer.local/ webhook.private
                    https://metadata.google.internal/ webhook.private
                    https://router.home.arpa/ webhook.private
                    """)
    void an_address_that_leads_inside_or_can_be_read_in_two_ways_is_refused(
            String url, String code) {
        assertThat(OUTSIDE.problems(url)).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void an_address_of_more_than_2000_characters_is_refused() {
        String longest = "https://example.com/" + "a".repeat(1_980);

        assertThat(OUTSIDE.problems(longest)).isEmpty();
        assertThat(OUTSIDE.problems(longest + "a")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            textBlock =
                    """
                    http://localhost:8080/ ''
                    http://127.0.0.1/ ''
                    https://[fd12::1]/ ''
                    http://chat.internal/ ''
                    http://169.254.169.254/ webhook.private
                    http://0.0.0.0/ webhook.private
                    http://2130706433/ webhook.url
                    http://user@localhost/ webhook.url
                    """)
    void where_it_is_allowed_messages_go_inside_too_but_never_to_where_credentials_are(
            String url, String code) {
        assertThat(INSIDE.problems(url))
                .extracting(Problem::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }
}
