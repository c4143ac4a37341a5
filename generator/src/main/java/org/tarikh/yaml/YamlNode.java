package org.tarikh.yaml;

import org.tarikh.diagnostic.Location;

/** A value of a YAML document, as it was written: nothing is guessed about its type. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {
  /** Where it begins. */
  Location location();
}
