package org.inspraak.contention;

/** Too many others were changing the same person or survey at once. Nothing was done; the same call may be made again. */
public final class ContendedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ContendedException() {
        super("too many changes at once; nothing was done");
    }
}
