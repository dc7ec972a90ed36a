package org.example.desk;

import io.github.readoutdiff.ReadoutDiff;
import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.report.Reports;
import java.io.IOException;
import java.nio.file.Path;

/** A desk that compares two readouts of a call and files a report. */
public final class Desk {
    static final Readout RURITANIA = Readout.of(
            "Ruritania",
            "President Belkova told Prime Minister Reiner that Ruritania will honour the river treaty. "
                    + "The leaders agreed to set up a joint commission on water levels.");
    static final Readout SYLVANIA = Readout.of(
            "Sylvania",
            "Prime Minister Reiner and President Belkova agreed to form a bilateral commission on water levels. "
                    + "The Prime Minister invited the President to visit Sylvania in May.");

    private final ReadoutDiff diff = ReadoutDiff.create();

    Comparison compare() {
        return diff.compare(RURITANIA, SYLVANIA);
    }

    public static void main(String[] args) throws IOException {
        Comparison comparison = new Desk().compare();
        Reports.html().write(comparison, Path.of(args[0]));
        System.out.println(comparison.shared().size() + " shared, module " + Desk.class.getModule().getName());
    }
}
