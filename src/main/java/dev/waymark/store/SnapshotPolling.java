package dev.waymark.store;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** Asks for a new revision often enough that one written by another instance is seen within two seconds. */
final class SnapshotPolling implements DisposableBean {

    static final Duration EVERY = Duration.ofMillis(750);

    private static final Logger log = LoggerFactory.getLogger(SnapshotPolling.class);

    private final ScheduledExecutorService timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("snapshot-polling").factory());

    private final ScheduledFuture<?> polls;

    SnapshotPolling(Snapshots snapshots) {
        polls = timer.scheduleWithFixedDelay(
                () -> poll(snapshots), EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void poll(Snapshots snapshots) {
        try {
            snapshots.refresh();
        } catch (RuntimeException e) {
            log.error("The graph could not be read; the snapshot stays.", e);
        }
    }

    @Override
    public void destroy() {
        polls.cancel(false);
        timer.shutdown();
    }
}
