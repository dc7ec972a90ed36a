package io.github.readoutdiff.report;

import io.github.readoutdiff.model.Point;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a format that is read from top to bottom can put down. {@link Outline} decides what comes, in which order and in
 * which words; a sheet decides how it looks, and escapes: all texts it is given are plain.
 */
interface Sheet {
    /** The title, and of each readout who published it, when, where, how long it is and who speaks. */
    void head(String title);

    /** Begins a section, with how many entries it has, and the readout whose source it cites. */
    void section(String heading, OptionalInt count, Optional<Side> cited);

    /** Begins a part of a section. */
    void part(String heading);

    /** A remark of the report's own. */
    void note(String text);

    /** The points of one side alone, in their order. */
    void ranked(Side side, List<Point> points);

    /** The shared points, with each side's words. */
    void shared(List<Point> points);

    /** Points with each side's words, and nothing else. */
    void facts(List<Point> points);

    /** Points by readout. */
    void matrix(List<Point> points);

    /** A plain list. */
    void items(List<String> items);

    /** The last line: what made the report. */
    void foot(String text);
}
