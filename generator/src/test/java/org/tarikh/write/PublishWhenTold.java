package org.tarikh.write;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Publishes one page, and is in the midst of it until a byte comes in. */
final class PublishWhenTold {
  private PublishWhenTold() {}

  public static void main(String[] arguments) throws Exception {
    new Publisher(Path.of(arguments[0]))
        .publish(Stream.of("index.html").map(PublishWhenTold::whenTold));
  }

  private static OutputFile whenTold(String path) {
    try {
      System.out.println("publishing");
      System.out.flush();
      System.in.read();
      return Sites.rendered(path, "first");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
