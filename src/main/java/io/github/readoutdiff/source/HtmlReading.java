package io.github.readoutdiff.source;

import io.github.readoutdiff.model.Readout;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The main text of an HTML page, and what the page says about itself. */
final class HtmlReading {
    private HtmlReading() {}

    static Readout read(Naming naming, String html) {
        Document page = Jsoup.parse(html);
        HtmlSelectors selectors = HtmlSelectors.load();
        Optional<String> title = title(page);
        Optional<LocalDate> date = firstValue(page, selectors.dates()).flatMap(HtmlReading::date);
        Optional<URI> address = firstValue(page, selectors.addresses()).flatMap(HtmlReading::uri);
        String language = page.select("html").attr("lang").strip();

        page.select(selectors.furniture()).remove();
        String text = HtmlText.of(MainContent.find(page.body(), selectors.contents()));
        if (text.isBlank()) {
            throw new ReadoutFormatException(naming.file()
                    + ": no text was found in the page beside menus, headers and footers; save its text as .txt");
        }
        return naming.builder(null, null, text)
                .title(title.orElse(null))
                .language(language.isEmpty() ? null : language)
                .date(date.orElse(null))
                .source(address.orElse(null))
                .build();
    }

    private static Optional<String> title(Document page) {
        return Stream.of(
                        page.select("meta[property=og:title]").attr("content"),
                        page.select("h1").text(),
                        page.title())
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    /** The first of the elements that selectors find which has a value: its content, datetime or href. */
    private static Optional<String> firstValue(Document page, Iterable<String> selectors) {
        for (String selector : selectors) {
            for (Element element : page.select(selector)) {
                for (String key : new String[] {"content", "datetime", "href"}) {
                    String value = element.attr(key).strip();
                    if (!value.isEmpty()) {
                        return Optional.of(value);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A date that is not written as ISO 8601 says is not known: 03/04 is March to some and April to others. */
    private static Optional<LocalDate> date(String value) {
        if (value.length() < 10 || value.length() > 10 && "T ".indexOf(value.charAt(10)) < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> uri(String value) {
        try {
            URI uri = new URI(value);
            return uri.isAbsolute() ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
