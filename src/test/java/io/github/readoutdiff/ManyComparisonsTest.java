package io.github.readoutdiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.readoutdiff.model.Comparison;
import io.github.readoutdiff.model.Readout;
import io.github.readoutdiff.report.Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many comparisons by one engine. */
class ManyComparisonsTest {
    private static final ReadoutDiff LEXICAL = ReadoutDiff.lexical();
    private static final Readout A =
            Readout.builder("A", "They agreed to meet in May.").language("en").build();
    private static final Readout B = Readout.builder("B", "A meeting in May was agreed. Tolls stay.")
            .language("en")
            .build();

    @Test
    void tenThousandComparisonsFromSixteenThreadsGiveOneResult() throws Exception {
        Set<String> results = ConcurrentHashMap.newKeySet();
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int thread = 0; thread < 16; thread++) {
                runs.add(pool.submit(() -> {
                    for (int i = 0; i < 625; i++) {
                        results.add(Reports.json().render(LEXICAL.compare(A, B)));
                    }
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(results).hasSize(1);
    }

    @Test
    void semanticComparisonsFromSixteenThreadsGiveOneResult() {
        ReadoutDiff semantic = ReadoutDiff.create();

        assertThat(IntStream.range(0, 48)
                        .parallel()
                        .mapToObj(i -> semantic.compare(A, B))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void jobsOfAStreamKeepTheirOrderAndAFailingOneDoesNotStopTheOthers() {
        List<Outcome<Integer>> outcomes = LEXICAL.compareEach(
                        IntStream.range(0, 100).boxed().parallel(), i -> i == 42 ? List.of(A) : List.of(A, B))
                .toList();

        assertThat(outcomes)
                .extracting(Outcome::job)
                .isEqualTo(IntStream.range(0, 100).boxed().toList());
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.comparison().isEmpty())
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed).hasToString("42: failed: got 1 readouts but a comparison needs at least 2");
                    assertThat(failed.failure()).containsInstanceOf(IllegalArgumentException.class);
                    assertThatThrownBy(failed::orThrow).isInstanceOf(IllegalArgumentException.class);
                });
        Comparison expected = LEXICAL.compare(A, B);
        assertThat(outcomes.get(0)).hasToString("0: compared");
        assertThat(outcomes.get(99).orThrow()).isEqualTo(expected);
    }

    @Test
    void jobsAreTakenUpOneByOneSoThatMemoryDoesNotGrowWithTheirNumber() {
        AtomicInteger taken = new AtomicInteger();
        Stream<Integer> endless = Stream.generate(taken::incrementAndGet);

        assertThat(LEXICAL.compareEach(endless, i -> List.of(A, B)).limit(3)).hasSize(3);
        assertThat(taken).hasValue(3);
    }
}
