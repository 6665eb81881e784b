package org.inspraak.jdbc;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.inspraak.contention.Attempts;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Where a call begins and ends: a reading is one statement at one moment, a writing one transaction. */
final class Transactions {

    private final Jdbi jdbi;

    Transactions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Reads. Each statement sees one moment; what must be seen together is one statement. */
    <T> T read(Function<Handle, T> reading) {
        try (Handle handle = jdbi.open()) {
            return reading.apply(handle);
        } catch (JdbiException failure) {
            throw new DatabaseFailedException(failure);
        }
    }

    /**
     * Writes in one transaction, which is kept only where the work comes to {@code done}.
     *
     * @param stale what to answer where others were faster and the database gave way to them
     */
    <T> T write(T done, T stale, Function<Handle, T> work) {
        return attempt(done::equals, stale, work);
    }

    private <T> T attempt(Predicate<T> done, T stale, Function<Handle, T> work) {
        try (Handle handle = jdbi.open()) {
            return committed(handle, done, work);
        } catch (JdbiException failure) {
            if (Contention.isBehind(failure)) {
                return stale;
            }
            throw new DatabaseFailedException(failure);
        }
    }

    /** Writes in one transaction what rests on nothing that others could have changed. */
    <T> T write(Function<Handle, T> work) {
        Function<Handle, Optional<T>> present = work.andThen(Optional::of);
        return Attempts.untilFresh(() -> attempt(Optional::isPresent, Optional.empty(), present));
    }

    private static <T> T committed(Handle handle, Predicate<T> done, Function<Handle, T> work) {
        handle.begin();
        T outcome;
        try {
            outcome = work.apply(handle);
        } catch (RuntimeException | Error failure) {
            rollBack(handle, failure);
            throw failure;
        }
        if (done.test(outcome)) {
            handle.commit();
        } else {
            handle.rollback();
        }
        return outcome;
    }

    /** The failure that led here matters; that the connection may be beyond a rollback is told beside it. */
    private static void rollBack(Handle handle, Throwable failure) {
        try {
            handle.rollback();
        } catch (JdbiException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
