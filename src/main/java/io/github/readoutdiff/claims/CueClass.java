package io.github.readoutdiff.claims;

/** What a reporting verb reports. */
enum CueClass {
    SAY,
    ASK,
    PROPOSE,
    WARN,
    THANK,
    PLEDGE,
    AGREE,
    TOPIC,
    MEET,
    ACT,
    LEAD;

    /** Whether what follows is on the account of the subject, also in the next sentences. */
    boolean speaks() {
        return this == SAY || this == ASK || this == PROPOSE || this == WARN || this == PLEDGE;
    }

    /** Whether it reports rather than tells of the event itself. */
    boolean reports() {
        return this != MEET && this != ACT;
    }
}
