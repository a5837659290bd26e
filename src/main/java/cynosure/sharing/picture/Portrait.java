package cynosure.sharing.picture;

import cynosure.framework.drawing.TreeDrawing;
import cynosure.framework.drawing.TreePicture;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The tree as SVG that needs nothing beside it: daylight's colours are written on each element,
/// where every program finds them, and the night's stand in a style of its own.
public final class Portrait {

    private static final Sheets SHEETS = Sheets.ours();
    private static final double MARGIN = 28;
    private static final String GROUND = "--paper";

    /// What a program reads from an element; all else is for pages.
    private static final List<String> PROPERTIES =
            List.of(
                    "fill",
                    "stroke",
                    "stroke-width",
                    "stroke-linecap",
                    "stroke-linejoin",
                    "stroke-dasharray",
                    "opacity",
                    "paint-order",
                    "font-style",
                    "font-weight");

    private static final Pattern VARIABLE =
            Pattern.compile("var\\((--[a-z0-9-]+)(?:,\\s*((?:[^()]|\\([^()]*\\))*))?\\)");

    private final Map<String, String> nights = new LinkedHashMap<>();
    private final Set<String> painted = new TreeSet<>();

    private Portrait() {}

    /// @param title what the picture is called where it stands
    public static String of(TreePicture picture, String title) {
        return new Portrait().drawn(TreeDrawing.wide(picture), title);
    }

    private String drawn(String svg, String title) {
        Document document = parsed(svg);
        Element root = document.getDocumentElement();
        paint(root, List.of(Set.of("tree")), SHEETS.day(), SHEETS.night());
        String[] box = root.getAttribute("viewBox").split(" ");
        double width = Double.parseDouble(box[2]) + 2 * MARGIN;
        double height = Double.parseDouble(box[3]) + 2 * MARGIN;
        root.setAttribute("xmlns", "http://www.w3.org/2000/svg");
        root.setAttribute("viewBox", -MARGIN + " " + -MARGIN + " " + width + " " + height);
        root.setAttribute("width", String.valueOf(width));
        root.setAttribute("height", String.valueOf(height));
        root.setAttribute("role", "img");
        root.setAttribute("font-family", "Inter, 'Helvetica Neue', Arial, sans-serif");
        root.insertBefore(ground(document, width, height), root.getFirstChild());
        root.insertBefore(said(document, "style", night()), root.getFirstChild());
        root.insertBefore(said(document, "title", title), root.getFirstChild());
        return written(document);
    }

    private void paint(
            Element element,
            List<Set<String>> above,
            Map<String, String> day,
            Map<String, String> night) {
        List<Set<String>> line = new ArrayList<>(above);
        line.add(classes(element));
        Map<String, String> said = SHEETS.on(line);
        Map<String, String> byDay = with(said, day);
        Map<String, String> byNight = with(said, night);
        for (String property : PROPERTIES) {
            String value = said.get(property);
            if (value != null) {
                paint(element, property, resolved(value, byDay), resolved(value, byNight));
            }
        }
        element.removeAttribute("class");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                paint(inner, line, byDay, byNight);
            }
        }
    }

    private void paint(Element element, String property, String byDay, String byNight) {
        if (!byDay.startsWith("#")) {
            element.setAttribute(property, weighed(property, byDay));
            return;
        }
        String colour = byDay;
        while (!nights.getOrDefault(colour, byNight).equals(byNight)) {
            colour = neighbour(colour);
        }
        nights.put(colour, byNight);
        painted.add(property + " " + colour);
        element.setAttribute(property, colour);
    }

    /// Few programs have a cut between regular and bold.
    private static String weighed(String property, String value) {
        return property.equals("font-weight") && value.equals("600") ? "700" : value;
    }

    /// A colour that nobody can tell from this one, for a second pair with the same daylight.
    private static String neighbour(String colour) {
        return "#%06x".formatted((Integer.parseInt(colour.substring(1), 16) + 1) & 0xffffff);
    }

    private Element ground(Document document, double width, double height) {
        Element ground = document.createElement("rect");
        ground.setAttribute("x", String.valueOf(-MARGIN - 1));
        ground.setAttribute("y", String.valueOf(-MARGIN - 1));
        ground.setAttribute("width", String.valueOf(width + 2));
        ground.setAttribute("height", String.valueOf(height + 2));
        paint(ground, "fill", SHEETS.day().get(GROUND), SHEETS.night().get(GROUND));
        return ground;
    }

    /// Where the reader's device is dark, each colour of the day is exchanged for that of the
    /// night.
    private String night() {
        return painted.stream()
                .map(one -> one.split(" "))
                .map(one -> "[%s=\"%s\"]{%1$s:%s}".formatted(one[0], one[1], nights.get(one[1])))
                .collect(Collectors.joining("", "@media (prefers-color-scheme: dark){", "}"));
    }

    private static Element said(Document document, String element, String words) {
        Element said = document.createElement(element);
        said.setTextContent(words);
        return said;
    }

    private static Set<String> classes(Element element) {
        return Arrays.stream(element.getAttribute("class").split(" "))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /// What is handed down to the elements inside: the properties of our own.
    private static Map<String, String> with(Map<String, String> said, Map<String, String> known) {
        Map<String, String> all = new HashMap<>(known);
        said.forEach(
                (property, value) -> {
                    if (property.startsWith("--")) {
                        all.put(property, resolved(value, known));
                    }
                });
        return all;
    }

    private static String resolved(String value, Map<String, String> known) {
        Matcher variable = VARIABLE.matcher(value);
        if (!variable.matches()) {
            return value;
        }
        String found = known.get(variable.group(1));
        return found == null ? resolved(String.valueOf(variable.group(2)), known) : found;
    }

    private static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String written(Document document) {
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            writer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
