package org.tarikh.write;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;

/** Publishes one generation of a site after another until it is killed; says every step. */
final class PublishingLoop {
  static final int PAGES = 20;

  private PublishingLoop() {}

  public static void main(String[] arguments) throws Exception {
    Path output = Path.of(arguments[0]);
    Publisher publisher = new Publisher(output, Duration.ZERO, step -> say(step.toString()));
    for (int generation = 0; ; generation++) {
      String text = arguments[1] + " " + generation;
      publisher.publish(
          IntStream.range(0, PAGES)
              .parallel()
              .mapToObj(page -> Sites.rendered("articles/" + page + "/index.html", text)));
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
