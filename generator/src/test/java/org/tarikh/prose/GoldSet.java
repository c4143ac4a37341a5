package org.tarikh.prose;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The two parts of the evaluation set. */
enum GoldSet {
  /** What the reader is made with. */
  TUNING,
  /** What it is measured on; nobody looks at single errors of it. */
  HELD_OUT;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  List<GoldItem> items() {
    URL folder = GoldSet.class.getResource("/evaluation/" + key());
    if (folder == null) {
      throw new IllegalStateException("no folder /evaluation/" + key() + " on the class path");
    }
    try {
      URI address = folder.toURI();
      return GoldFile.folder(Path.of(address));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
