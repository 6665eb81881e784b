package org.inspraak.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Lets many do something at once, as users do. */
final class AtOnce {

    private static final int PATIENCE_IN_SECONDS = 60;

    private AtOnce() {}

    /** What came of it in each thread; all of them wait for one another before they begin. */
    static <T> List<T> inThreads(int threads, IntFunction<T> deed) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<T>> deeds = new ArrayList<>();
            for (int number = 0; number < threads; number++) {
                int own = number;
                deeds.add(pool.submit(() -> {
                    start.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
                    return deed.apply(own);
                }));
            }
            List<T> outcomes = new ArrayList<>();
            for (Future<T> done : deeds) {
                outcomes.add(done.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS));
            }
            return outcomes;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while many were at work", interrupted);
        } catch (ExecutionException failed) {
            throw new AssertionError("one of many failed", failed.getCause());
        } catch (TimeoutException stuck) {
            throw new AssertionError("one of many was still at work after a minute", stuck);
        } finally {
            pool.shutdownNow();
        }
    }
}
