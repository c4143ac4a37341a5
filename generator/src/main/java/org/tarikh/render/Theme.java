package org.tarikh.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tarikh.content.SourceFile;
import org.tarikh.page.ThemeSettings;

/**
 * The templates and assets that render pages.
 *
 * <p>A theme is a folder: {@code *.ftlh} templates, {@code assets/**}, and {@code
 * theme.properties}. Whoever writes a theme is trusted.
 */
public final class Theme {
  private static final String RESOURCES = "org/tarikh/theme";
  private static final String SETTINGS = "theme.properties";
  private static final String ASSETS = "assets/";

  private final SortedMap<String, byte[]> files;
  private final ThemeSettings settings;

  private Theme(SortedMap<String, byte[]> files) throws IOException {
    this.files = Collections.unmodifiableSortedMap(files);
    settings = ThemeProperties.settings(properties(files));
  }

  /**
   * The theme that is on a class path, such as that of the {@code tarikh-templates} jar.
   *
   * @throws IOException if there is none, or it cannot be read
   */
  public static Theme of(ClassLoader loader) throws IOException {
    URL marker = loader.getResource(RESOURCES + "/" + SETTINGS);
    if (marker == null) {
      throw new IOException("There is no theme on the class path: " + RESOURCES + "/" + SETTINGS);
    }
    try {
      URI uri = marker.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return of(Path.of(uri).resolveSibling(""));
      }
      String jar = uri.toString().substring(0, uri.toString().indexOf("!/"));
      Path file = Path.of(URI.create(jar.substring("jar:".length())));
      try (FileSystem opened = FileSystems.newFileSystem(file)) {
        return of(opened.getPath(RESOURCES));
      }
    } catch (URISyntaxException e) {
      throw new IOException("The theme's place is not a URI: " + marker, e);
    }
  }

  /**
   * The theme in a folder.
   *
   * @throws IOException if it cannot be read
   */
  public static Theme of(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return new Theme(files);
  }

  /**
   * This theme with some files replaced or added.
   *
   * @param overrides files of a site's {@code templates/} folder
   * @throws IOException if one cannot be read
   */
  public Theme with(List<SourceFile> overrides) throws IOException {
    SortedMap<String, byte[]> merged = new TreeMap<>(files);
    for (SourceFile file : overrides) {
      String path = file.path().substring(file.path().indexOf('/') + 1);
      merged.put(path, Files.readAllBytes(file.file()));
    }
    return new Theme(merged);
  }

  /** What the theme decides about pages. */
  public ThemeSettings settings() {
    return settings;
  }

  /** The templates by name, such as {@code article.ftlh}. */
  Map<String, String> templates() {
    SortedMap<String, String> templates = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".ftlh")) {
            templates.put(path, new String(bytes, UTF_8));
          }
        });
    return templates;
  }

  /**
   * The assets as files of the site. Their folder is named after what is in them, so that browsers
   * may keep them for ever.
   */
  public List<RenderedPage> assets() {
    List<RenderedPage> assets = new ArrayList<>();
    String folder = assetFolder();
    files.forEach(
        (path, bytes) -> {
          if (path.startsWith(ASSETS)) {
            assets.add(new RenderedPage(folder + path.substring(ASSETS.length()), bytes));
          }
        });
    return assets;
  }

  boolean hasAsset(String name) {
    return files.containsKey(ASSETS + name);
  }

  /** Where the assets are on the site, ending in {@code /}. */
  String assetFolder() {
    return "theme/" + Fingerprint.of(files.tailMap(ASSETS).headMap("assets0")) + "/";
  }

  private static Properties properties(Map<String, byte[]> files) throws IOException {
    Properties properties = new Properties();
    byte[] bytes = files.get(SETTINGS);
    if (bytes != null) {
      properties.load(new StringReader(new String(bytes, UTF_8)));
    }
    return properties;
  }
}
