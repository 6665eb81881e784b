package org.inspraak.server.running;

import java.util.concurrent.CountDownLatch;

/**
 * Waits for the process to be told to stop (SIGTERM, Ctrl+C), and then holds the process until everything that was opened
 * since is closed.
 */
public final class StopSignal implements AutoCloseable {

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private StopSignal() {}

    public static StopSignal listen() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::stop, "stop"));
        return signal;
    }

    public void await() throws InterruptedException {
        told.await();
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void stop() {
        told.countDown();
        try {
            closed.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
