package io.github.readoutdiff.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how a report for people is worded: its language and its title. */
final class Wording {
    static final Wording DEFAULT = new Wording();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = Tags.class,
            completionCandidates = Tags.class,
            description =
                    "The language of the report's own words: en, zh or ru; without it en. The readouts' words stay"
                            + " as they are.")
    private @Nullable Locale language;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "The report's title, for example the event; without it the issuers are named.")
    private @Nullable String title;

    Locale language() {
        return language == null ? Locale.ENGLISH : language;
    }

    /** A report with the title, where there is one. */
    <R> R titled(R report, BiFunction<R, String, R> withTitle) {
        return title == null ? report : withTitle.apply(report, title);
    }

    /** Refuses options that would do nothing. */
    void check(Outputs outputs) {
        if (title != null && title.isBlank()) {
            throw new CommandException("--title is blank; leave it out to have the issuers named");
        }
        Optional<String> given = language != null
                ? Optional.of("--language")
                : title != null ? Optional.of("--title") : Optional.empty();
        if (given.isPresent() && !outputs.haveWords()) {
            throw new CommandException(given.get() + " has no effect on json and csv, which are for programs; name an"
                    + " html, md, docx or txt output too, or leave it out");
        }
    }

    /** The languages of the reports' own words. */
    static final class Tags implements ITypeConverter<Locale>, Iterable<String> {
        private static final List<String> TAGS = List.of("en", "zh", "ru");

        @Override
        public Locale convert(String tag) {
            if (!TAGS.contains(tag)) {
                throw new TypeConversionException("\"" + tag + "\" is not one of " + String.join(", ", TAGS));
            }
            return Locale.forLanguageTag(tag);
        }

        @Override
        public Iterator<String> iterator() {
            return TAGS.iterator();
        }
    }
}
