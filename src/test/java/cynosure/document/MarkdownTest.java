package cynosure.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// What people typed stays words, as another program reads it.
class MarkdownTest {

    private static final List<String> HOSTILE =
            List.of(
                    "# not a heading",
                    "- not an item",
                    "+ nor this",
                    "3. nor that",
                    "3) nor that either",
                    "> not a quotation",
                    "<script>alert(1)</script>",
                    "[a link](javascript:alert(1))",
                    "![a picture](https://example.org/x.png)",
                    "https://example.org/ and <https://example.org/>",
                    "*loud* _slanted_ `code` ~~gone~~",
                    "&lt;b&gt; &amp; \\* \\\\",
                    "a | b\n---|---\nc | d",
                    "one\n===\ntwo\n---\nthree",
                    "    four spaces",
                    "[x]: https://example.org",
                    "```\ncode\n```");

    @Test
    void no_words_become_anything_but_words() {
        for (String words : HOSTILE) {
            Node read = Parser.builder().build().parse(new Markdown().paragraph(words).toString());
            String html = HtmlRenderer.builder().build().render(read);

            assertThat(Jsoup.parse(html).body().select("*:not(p):not(br):not(body)"))
                    .as(html)
                    .isEmpty();
            assertThat(Jsoup.parse(html).body().text())
                    .isEqualTo(words.strip().replaceAll("\\s+", " "));
        }
    }

    @Test
    void lines_of_an_item_stay_in_it() {
        String text = new Markdown().item("first\nsecond\n- third").item("other").toString();
        Node read = Parser.builder().build().parse(text);

        assertThat(Jsoup.parse(HtmlRenderer.builder().build().render(read)).select("li"))
                .hasSize(2);
        assertThat(TextContentRenderer.builder().build().render(read)).contains("- third");
    }
}
