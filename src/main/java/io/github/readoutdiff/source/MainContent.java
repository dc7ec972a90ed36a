package io.github.readoutdiff.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Which element of a page holds its main text. */
final class MainContent {
    /** A container that holds less of the page's paragraph text than this is a teaser, not the text. */
    private static final double LEAST_SHARE = 0.4;

    private MainContent() {}

    /**
     * The element that holds the main text: the longest one that a selector finds, selectors in order, if it holds enough
     * of the page's text; else the densest one.
     */
    static Element find(Element body, List<String> selectors) {
        double enough = LEAST_SHARE * proseLength(body);
        for (String selector : selectors) {
            Element longest = null;
            int most = 0;
            for (Element element : body.select(selector)) {
                int length = proseLength(element);
                if (length > most) {
                    longest = element;
                    most = length;
                }
            }
            if (longest != null && most >= enough) {
                return longest;
            }
        }
        return densest(body);
    }

    /**
     * The element whose own paragraphs hold most text outside links; a paragraph counts for its parent in full and for its
     * grandparent by half, so that a text in two columns is found whole and a page of teasers is not.
     */
    private static Element densest(Element body) {
        Map<Element, Double> scores = new HashMap<>();
        Element best = body;
        double most = 0;
        for (Element paragraph : body.select("p, blockquote, pre, li")) {
            double length = textLength(paragraph) - linkLength(paragraph);
            double weight = 1;
            Element parent = paragraph.parent();
            for (int level = 0; level < 2 && parent != null; level++) {
                double score = scores.merge(parent, weight * length, Double::sum);
                if (score > most) {
                    most = score;
                    best = parent;
                }
                weight /= 2;
                parent = parent.parent();
            }
        }
        return best;
    }

    private static int proseLength(Element element) {
        int length = 0;
        for (Element paragraph : element.select("p, li, blockquote, pre")) {
            length += paragraph.ownText().length();
        }
        return length == 0 ? textLength(element) - linkLength(element) : length;
    }

    private static int textLength(Element element) {
        return element.text().length();
    }

    private static int linkLength(Element element) {
        int length = 0;
        for (Element link : element.select("a")) {
            length += textLength(link);
        }
        return length;
    }
}
