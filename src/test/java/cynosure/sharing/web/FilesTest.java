package cynosure.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.document.Pdf;
import cynosure.framework.drawing.TreePicture;
import cynosure.sharing.Excerpt;
import cynosure.sharing.Excerpts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

/// The files that members take along.
class FilesTest extends SharingPages {

    @Test
    void one_sheet_holds_the_sentence_the_tree_the_owners_and_the_latest_numbers()
            throws IOException {
        byte[] pdf = owner.download("/north-star/one-page.pdf").body();
        keep("one-page.pdf", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
        }
        assertThat(Wire.pdf(pdf))
                .contains("Our North Star Metric is called “Pages read”")
                .contains("51,977", "Ines Duarte, Pagination squad", "Target 77,123")
                .contains("Readers who come", "Subscriptions", "15 March 2026");
    }

    @Test
    void one_sheet_stays_one_however_much_there_is() {
        Excerpt little = server.context().getBean(Excerpts.class).whole().orElseThrow();
        TreePicture tree = little.picture();
        Excerpt much =
                new Excerpt(
                        little.product(),
                        little.game(),
                        little.statement().repeat(3),
                        new TreePicture(
                                Collections.nCopies(4, tree.results().getFirst()),
                                tree.metric(),
                                Collections.nCopies(12, tree.inputs().getFirst())),
                        little.metric(),
                        Collections.nCopies(12, little.inputs().getFirst()),
                        Collections.nCopies(4, little.results().getFirst()),
                        List.of());
        byte[] pdf =
                server.context()
                        .getBean(TakeAlong.class)
                        .file(much, "one-page.pdf", ResponseEntity.ok(), true)
                        .getBody();

        assertThat(Pdf.pages(pdf)).isEqualTo(1);
        assertThat(Wire.pdf(pdf)).contains("Readers who come", "more in the drawing");
    }

    @Test
    void a_poster_is_as_large_as_the_tree_needs_to_be_read() {
        assertThat(Poster.paper(1120, 700)).isEqualTo(Poster.Paper.A4);
        assertThat(Poster.paper(1120, 1350)).isEqualTo(Poster.Paper.A3_UPRIGHT);
        assertThat(Poster.paper(1120, 2360)).isEqualTo(Poster.Paper.A2_UPRIGHT);
        assertThat(Poster.paper(1120, 9000)).isEqualTo(Poster.Paper.A0_UPRIGHT);

        byte[] pdf = owner.download("/north-star/poster.pdf").body();
        assertThat(Pdf.pages(pdf)).isEqualTo(1);
        assertThat(Wire.pdf(pdf)).contains("Pages read", "To be printed on A");
    }

    @Test
    void the_slides_tell_the_story_in_order() throws IOException {
        byte[] pptx = owner.download("/north-star/slides.pptx").body();
        keep("north-star.pptx", pptx);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            List<String> titles = show.getSlides().stream().map(XSLFSlide::getTitle).toList();
            assertThat(titles)
                    .containsExactly(
                            "Our North Star",
                            "Pages read",
                            "How it hangs together",
                            "Readers who come, our input of breadth",
                            "What follows when it rises",
                            "What changed lately",
                            "What a North Star is not");
            assertThat(show.getSlides().get(2).getShapes())
                    .hasAtLeastOneElementOfType(XSLFPictureShape.class);
        }
        assertThat(Wire.packed(pptx)).contains("a second reason", "51,977");
    }

    @Test
    void markdown_has_its_headings_and_what_people_typed_stays_words() {
        String text =
                new String(
                        owner.download("/north-star/north-star.md").body(), StandardCharsets.UTF_8);
        StringBuilder headings = new StringBuilder();
        Parser.builder()
                .build()
                .parse(text)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Heading heading) {
                                headings.append(((Text) heading.getFirstChild()).getLiteral());
                                headings.append('/');
                            }
                        });
        assertThat(headings.toString())
                .isEqualTo(
                        "The North Star of The Reading Room/Inputs/Results/What changed lately/");
        assertThat(text).contains("51,977", "Owner: Ines Duarte");
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pictures"));
        Files.write(folder.resolve(name), bytes);
    }
}
