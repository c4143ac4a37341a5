package org.tarikh.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarikh.diagnostic.Diagnostic;
import org.tarikh.diagnostic.DiagnosticCode;
import org.tarikh.diagnostic.Location;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Builds nodes from the parser's events, without recursion, so that depth is bounded before
 * anything could overflow.
 */
final class YamlBuilder {
  private static final int DEEPEST = 20;
  private static final int MOST_NODES = 50_000;
  private static final int MOST_ALIASES = 100;

  private final Positions positions;
  private final ScalarSlips slips;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, YamlNode> anchors = new HashMap<>();
  private final IdentityHashMap<YamlNode, Integer> sizes = new IdentityHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable YamlNode root;
  private Location reached;
  private int nodes;
  private int aliases;
  private int documents;

  YamlBuilder(Positions positions) {
    this.positions = positions;
    this.reached = positions.start();
    this.slips = new ScalarSlips(positions);
  }

  YamlDocument build(Iterable<Event> events) {
    for (Event event : events) {
      Location location = positions.of(event.getStartMark());
      reached = location;
      Diagnostic fault = accept(event, location);
      if (fault != null) {
        return stoppedBy(fault);
      }
    }
    return new YamlDocument(root, diagnostics);
  }

  /** Where the last value begins that could be read. */
  Location reached() {
    return reached;
  }

  /** What was found amiss till a fault after which nothing more can be read. */
  YamlDocument stoppedBy(Diagnostic fault) {
    diagnostics.add(fault);
    return new YamlDocument(null, diagnostics);
  }

  private @Nullable Diagnostic accept(Event event, Location location) {
    if (event instanceof DocumentStartEvent) {
      return ++documents == 1 ? null : secondDocument(location);
    }
    if (event instanceof NodeEvent) {
      Diagnostic limit = limit(event, location);
      if (limit != null) {
        return limit;
      }
    }
    if (event instanceof CollectionStartEvent start) {
      checkTag(start.getTag(), location);
      open.push(new Open(start, location, nodes));
    } else if (event instanceof CollectionEndEvent) {
      Open closed = open.pop();
      add(closed.close(), closed.anchor, nodes - closed.nodesBefore + 1);
    } else if (event instanceof ScalarEvent scalar) {
      checkTag(scalar.getTag(), location);
      checkSlips(scalar);
      checkCharacters(scalar.getValue(), location);
      add(new YamlScalar(scalar.getValue(), scalar.isPlain(), location), scalar.getAnchor(), 1);
    } else if (event instanceof AliasEvent alias) {
      return resolve(alias, location);
    }
    return null;
  }

  private @Nullable Diagnostic limit(Event event, Location location) {
    nodes++;
    if (nodes > MOST_NODES) {
      return limit(location, "the YAML has more than " + MOST_NODES + " values");
    }
    if (event instanceof CollectionStartEvent && open.size() >= DEEPEST) {
      return limit(location, "the YAML is nested more than " + DEEPEST + " deep");
    }
    return null;
  }

  private static Diagnostic limit(Location location, String message) {
    return new Diagnostic(
        DiagnosticCode.YAML_LIMIT, location, message, "front matter needs three levels at most");
  }

  /** The file cannot hold them, but escapes in double quotes can write them. */
  private void checkCharacters(String value, Location location) {
    value
        .codePoints()
        .filter(YamlBuilder::isInNoPage)
        .findFirst()
        .ifPresent(
            c ->
                diagnostics.add(
                    new Diagnostic(
                        DiagnosticCode.YAML_SYNTAX,
                        location,
                        "the value has the character U+%04X, which no page can hold".formatted(c),
                        "remove its escape, which begins with a backslash")));
  }

  private static boolean isInNoPage(int c) {
    boolean blank = c == '\t' || c == '\n' || c == '\r';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return (Character.isISOControl(c) && !blank) || surrogate || (c & 0xFFFE) == 0xFFFE;
  }

  private static String shown(String name) {
    return Excerpt.of(name, Excerpt.VALUE);
  }

  private static Diagnostic secondDocument(Location location) {
    return new Diagnostic(
        DiagnosticCode.YAML_SYNTAX,
        location,
        "a second YAML document begins here",
        "remove the line of three hyphens");
  }

  private void checkTag(@Nullable String tag, Location location) {
    if (tag != null) {
      diagnostics.add(
          new Diagnostic(
              DiagnosticCode.YAML_TAG,
              location,
              "the tag " + shown(tag.replace("tag:yaml.org,2002:", "!!")) + " is not allowed",
              "remove it; values are read as they are written"));
    }
  }

  private void checkSlips(ScalarEvent scalar) {
    Open parent = open.peek();
    Diagnostic slip = slips.of(scalar, parent != null && parent.inBrackets);
    if (slip != null) {
      diagnostics.add(slip);
    }
  }

  private @Nullable Diagnostic resolve(AliasEvent alias, Location location) {
    YamlNode target = anchors.get(alias.getAnchor());
    if (target == null) {
      return new Diagnostic(
          DiagnosticCode.YAML_SYNTAX,
          location,
          "the alias *" + shown(alias.getAnchor()) + " stands for nothing",
          "if the value begins with *, put it into quotes: \"*" + shown(alias.getAnchor()) + "\"");
    }
    int size = sizes.getOrDefault(target, 1);
    aliases++;
    nodes += size;
    if (aliases > MOST_ALIASES || nodes > MOST_NODES) {
      return limit(location, "the YAML has too many aliases");
    }
    add(target, null, size);
    return null;
  }

  private void add(YamlNode node, @Nullable String anchor, int size) {
    if (anchor != null) {
      anchors.put(anchor, node);
      sizes.put(node, size);
    }
    Open parent = open.peek();
    if (parent == null) {
      root = node;
    } else {
      Diagnostic fault = parent.add(node);
      if (fault != null) {
        diagnostics.add(fault);
      }
    }
  }

  /** A sequence or a mapping that is not closed yet. */
  private static final class Open {
    final boolean mapping;
    final boolean inBrackets;
    final @Nullable String anchor;
    final Location location;
    final int nodesBefore;
    final List<YamlNode> items = new ArrayList<>();
    final Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    @Nullable YamlNode key;

    Open(CollectionStartEvent start, Location location, int nodesBefore) {
      this.mapping = start instanceof MappingStartEvent;
      this.inBrackets = start.isFlow() && !mapping;
      this.anchor = start.getAnchor();
      this.location = location;
      this.nodesBefore = nodesBefore;
    }

    @Nullable Diagnostic add(YamlNode node) {
      if (!mapping) {
        items.add(node);
        return null;
      }
      if (key == null) {
        key = node;
        return null;
      }
      YamlNode entryKey = key;
      key = null;
      return put(entryKey, node);
    }

    private @Nullable Diagnostic put(YamlNode entryKey, YamlNode value) {
      if (!(entryKey instanceof YamlScalar name)) {
        return new Diagnostic(
            DiagnosticCode.YAML_SYNTAX,
            entryKey.location(),
            "a key must be text",
            "if the value begins with { or [, put it into quotes");
      }
      YamlMap.Entry first = entries.putIfAbsent(name.text(), new YamlMap.Entry(name, value));
      return first == null
          ? null
          : new Diagnostic(
              DiagnosticCode.YAML_KEY_DUPLICATE,
              name.location(),
              "the key \""
                  + shown(name.text())
                  + "\" is already in line "
                  + first.key().location().line(),
              "keep one of the two");
    }

    YamlNode close() {
      return mapping
          ? new YamlMap(List.copyOf(entries.values()), location)
          : new YamlList(items, location);
    }
  }
}
