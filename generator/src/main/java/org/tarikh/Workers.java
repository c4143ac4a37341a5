package org.tarikh;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * The threads of one build: parallel streams that start in {@link #run} use these and no others.
 */
final class Workers implements AutoCloseable {
  private final ForkJoinPool pool;

  Workers(int threads) {
    pool = new ForkJoinPool(threads);
  }

  /** Runs some work, and throws what it throws. */
  <T> T run(Callable<T> work) throws IOException {
    // The pool's own tasks wrap and copy what the work throws.
    FutureTask<T> task = new FutureTask<>(work);
    pool.execute(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException io) {
        throw io;
      }
      if (cause instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new IOException("The build broke off: " + cause, cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The build was interrupted", e);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
