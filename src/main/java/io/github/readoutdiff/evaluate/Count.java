package io.github.readoutdiff.evaluate;

/** What is counted in a case; counts of several cases are added before figures are made of them. */
enum Count {
    WORDS,
    COVERED_WORDS,
    /** Words of claims that both state, by what the comparison says of them. */
    SHARED_AS_SHARED,
    SHARED_AS_ONLY,
    SHARED_NOT_COVERED,
    /** Words of claims that one side states, by what the comparison says of them. */
    ONLY_AS_ONLY,
    ONLY_AS_SHARED,
    ONLY_NOT_COVERED,
    LINKS_FOUND,
    LINKS_FOUND_RIGHT,
    LINKS_WANTED,
    LINKS_WANTED_FOUND,
    SPEAKERS,
    SPEAKERS_RIGHT,
    KINDS,
    KINDS_RIGHT,
    OMISSIONS,
    OMISSIONS_FOUND,
    CLAIMS,
    CLAIMS_MET,
    /** Claims by status as annotated and as found, for the agreement beyond chance. */
    CLAIM_SHARED_AS_SHARED,
    CLAIM_SHARED_AS_ONLY,
    CLAIM_SHARED_NOT_FOUND,
    CLAIM_ONLY_AS_SHARED,
    CLAIM_ONLY_AS_ONLY,
    CLAIM_ONLY_NOT_FOUND
}
