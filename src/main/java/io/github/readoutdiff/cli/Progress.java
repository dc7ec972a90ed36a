package io.github.readoutdiff.cli;

import java.util.concurrent.TimeUnit;

/** Says from time to time on standard error how far a batch is and how long it will take. */
final class Progress {
    private final int all;
    private final long pause;
    private final Surroundings surroundings;
    private final long start = System.nanoTime();
    private long spoken = start;
    private int done;

    Progress(int all, long pauseSeconds, Surroundings surroundings) {
        this.all = all;
        this.pause = TimeUnit.SECONDS.toNanos(pauseSeconds);
        this.surroundings = surroundings;
    }

    synchronized void done(int failed) {
        done++;
        long now = System.nanoTime();
        if (now - spoken >= pause && done < all) {
            spoken = now;
            long left = (now - start) / done * (all - done);
            surroundings.say(done + " of " + all + " done, " + failed + " failed, about "
                    + words(TimeUnit.NANOSECONDS.toSeconds(left)) + " left");
        }
    }

    /** As exact as a guess deserves. */
    static String words(long seconds) {
        if (seconds < 120) {
            return seconds + " s";
        }
        long minutes = seconds / 60;
        return minutes < 120 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
