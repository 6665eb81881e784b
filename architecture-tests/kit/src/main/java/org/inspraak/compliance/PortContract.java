package org.inspraak.compliance;

/**
 * What the contracts share. Extend a contract, say which adapter is under test, and run it.
 *
 * <p>Every test works at a controller of its own, so a store that is costly to start may serve them all, and need not be
 * emptied in between: meeting another controller's data is a finding.
 */
public abstract class PortContract {

    /** The adapter under test; asked for once a test, and free to answer the same one every time. */
    protected abstract AdapterUnderTest adapter();

    /** A lawful controller that the adapter never saw before. */
    protected final Scene scene() {
        return Scene.on(adapter());
    }
}
