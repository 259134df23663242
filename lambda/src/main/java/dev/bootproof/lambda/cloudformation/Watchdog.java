package dev.bootproof.lambda.cloudformation;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does work on another thread and waits for it only so long. The thread that waits is the one that answers, so there
 * can be but one answer; the work's own end, whatever it throws, stays on its thread.
 */
final class Watchdog {
    private Watchdog() {}

    /**
     * @throws ExecutionException around whatever the work threw, errors of the virtual machine included
     * @throws TimeoutException where the work is not done within {@code limit}; it is interrupted and left behind
     */
    static <T> T call(Callable<T> work, Duration limit)
            throws ExecutionException, TimeoutException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "bootproof-audit");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            task.cancel(true);
        }
    }
}
