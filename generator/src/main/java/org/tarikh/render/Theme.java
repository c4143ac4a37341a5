package org.tarikh.render;

import java.io.IOException;

/** The templates and assets that render pages. */
public final class Theme {
  private Theme() {}

  /** The theme that is on a class path, such as that of the {@code tarikh-templates} jar. */
  public static Theme of(ClassLoader loader) throws IOException {
    if (loader.getResource("org/tarikh/theme") == null) {
      throw new IOException("no theme on the class path");
    }
    return new Theme();
  }
}
