package org.chainpanorama.bench.kill;

/** Something that was written, and what may be found of it. */
interface Checked {

    /** Looks for it; says how many writes without an answer turned out to be done. */
    int verify(Calls calls);

    /** Whether the feed of its owner tells of each acknowledged write. */
    void verify(FeedReader feed);
}
