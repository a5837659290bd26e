package cynosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SvgTest {

    @Test
    void words_cannot_become_elements() {
        check(
                new Svg().say("text", "a < b & \"c\" > 'd'"),
                "<text>a &lt; b &amp; \"c\" &gt; 'd'</text>");
    }

    @Test
    void a_value_cannot_leave_its_attribute() {
        check(
                new Svg().add("g", "class", "\" onload=\"x' <&>"),
                "<g class=\"&quot; onload=&quot;x&#39; &lt;&amp;&gt;\"/>");
    }

    @Test
    void characters_that_xml_does_not_know_are_dropped() {
        check(
                new Svg().say("text", "a\u0000b\u001bc\u0085d\ud800e\ufffff\tg\ud83d\ude00"),
                "<text>abcdef\tg😀</text>");
    }

    @Test
    void a_link_leads_to_a_page_or_nowhere() {
        check(new Svg().add("a", "href", "/north-star"), "<a href=\"/north-star\"/>");
        check(
                new Svg().add("a", "href", "https://example.org"),
                "<a href=\"https://example.org\"/>");
        check(new Svg().add("a", "href", " javascript:alert(1)"), "<a/>");
        check(new Svg().add("a", "href", "JavaScript:alert(1)"), "<a/>");
        check(new Svg().add("a", "href", "data:text/html,x"), "<a/>");
    }

    @Test
    void a_missing_value_leaves_its_attribute_out() {
        check(new Svg().add("a", "href", null, "class", "node"), "<a class=\"node\"/>");
    }

    @Test
    void coordinates_are_short_and_spelled_the_same_everywhere() {
        check(
                new Svg().add("rect", "x", 1.0, "y", -0.001, "width", 12.3456),
                "<rect x=\"1\" y=\"0\" width=\"12.35\"/>");
        assertEquals("1200", Svg.number(1200));
    }

    @Test
    void a_name_that_is_none_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Svg().add("g onload=x"));
        assertThrows(IllegalArgumentException.class, () -> new Svg().add("g", "a=\"b\"", 1));
    }

    @Test
    void a_drawing_that_is_not_finished_cannot_be_used() {
        Svg svg = new Svg().open("svg");
        assertThrows(IllegalStateException.class, svg::toString);
    }

    private static void check(Svg svg, String expected) {
        assertEquals(expected, svg.toString());
    }
}
