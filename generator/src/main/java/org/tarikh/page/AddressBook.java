package org.tarikh.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarikh.content.SourceFile;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;

/** Who has which address; every address has one owner. */
final class AddressBook {
  /** Where the pages that every site has can be changed, if at all. */
  private static final Location GENERATED = Location.startOf("site.yaml");

  static final String ANOTHER_NAME = "give one of them another slug or name";

  private final Map<String, Location> owners = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Takes an address for a page or a file that every site has. */
  void claim(Address address) {
    claim(address, GENERATED);
  }

  /** Takes an address for a page, a redirect or a file that the content names. */
  void claim(Address address, Location location) {
    claim(address, location, ANOTHER_NAME);
  }

  /**
   * Takes an address for a page that the content names.
   *
   * @param hint what to do where another has the address
   */
  void claim(Address address, Location location, String hint) {
    Location owner = owners.putIfAbsent(address.file(), location);
    if (owner != null) {
      diagnostics.add(duplicate(address.path(), location, owner, hint));
    }
  }

  /** The files of all addresses, below the output folder, and where each is named. */
  Map<String, Location> files() {
    return owners;
  }

  /** All conflicts, those with assets included. */
  List<Diagnostic> check(List<SourceFile> assets) {
    for (SourceFile asset : assets) {
      claim(new Address("/" + asset.path()), Location.startOf(asset.path()));
    }
    checkFolders();
    checkSimilar();
    return List.copyOf(diagnostics);
  }

  private static Diagnostic duplicate(String path, Location location, Location owner, String hint) {
    return new Diagnostic(
        DiagnosticCode.ADDRESS_DUPLICATE,
        location,
        "the address " + path + " is already that of " + nameOf(owner),
        hint);
  }

  private static String nameOf(Location owner) {
    return owner.equals(GENERATED) ? "a page that every site has" : owner.toString();
  }

  /** No file can be where a folder is. */
  private void checkFolders() {
    owners.forEach(
        (file, location) -> {
          for (int i = file.indexOf('/'); i >= 0; i = file.indexOf('/', i + 1)) {
            Location owner = owners.get(file.substring(0, i));
            if (owner != null) {
              diagnostics.add(duplicate("/" + file.substring(0, i), location, owner, ANOTHER_NAME));
            }
          }
        });
  }

  /** Names that differ in case alone are one file on many machines. */
  private void checkSimilar() {
    Map<String, String> folded = new HashMap<>();
    owners.forEach(
        (file, location) -> {
          @Nullable String other = folded.putIfAbsent(file.toLowerCase(Locale.ROOT), file);
          Location owner = other == null ? null : owners.get(other);
          if (owner != null) {
            diagnostics.add(
                new Diagnostic(
                    DiagnosticCode.ADDRESS_SIMILAR,
                    location,
                    "\""
                        + file
                        + "\" differs from \""
                        + other
                        + "\" of "
                        + nameOf(owner)
                        + " in case alone",
                    "give one of them another name; many file systems take both for one"));
          }
        });
  }
}
