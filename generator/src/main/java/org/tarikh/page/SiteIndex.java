package org.tarikh.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.AddressSlug;
import org.tarikh.article.Article;
import org.tarikh.article.Articles;
import org.tarikh.article.Document;
import org.tarikh.content.SourceTree;
import org.tarikh.markdown.Heading;
import org.tarikh.markdown.HeadingIds;

/** Which documents and assets a site has, and at which addresses. */
final class SiteIndex {
  private final String siteLang;
  private final Map<String, Document> documentsByPath = new HashMap<>();
  private final Map<Address, Document> documentsByAddress = new HashMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private final Set<Address> leftOutAddresses = new HashSet<>();
  private final Set<String> unread = new HashSet<>();
  private final Set<String> assets = new HashSet<>();

  SiteIndex(String siteLang, SourceTree sources, Articles articles) {
    this.siteLang = siteLang;
    sources.assets().forEach(asset -> assets.add(asset.path()));
    articles.published().forEach(this::add);
    articles.standingPages().forEach(this::add);
    articles.unread().forEach(file -> unread.add(file.path()));
    for (Document document : articles.leftOut()) {
      leftOut.add(document.path());
      leftOutAddresses.add(addressOf(document));
    }
  }

  private void add(Document document) {
    documentsByPath.put(document.path(), document);
    documentsByAddress.putIfAbsent(addressOf(document), document);
  }

  /** Where a document is: its identity is its language and its slug. */
  Address addressOf(Document document) {
    String root = document.lang().equals(siteLang) ? "/" : "/" + document.lang() + "/";
    return new Address(root + folderOf(document) + document.slug() + "/");
  }

  private static String folderOf(Document document) {
    if (document instanceof Article) {
      return "articles/";
    }
    List<String> parts = List.of(document.path().split("/", -1));
    StringBuilder folder = new StringBuilder();
    for (String part : parts.subList(1, parts.size() - 1)) {
      folder.append(AddressSlug.of(part)).append('/');
    }
    return folder.toString();
  }

  @Nullable Document documentAt(Address address) {
    return documentsByAddress.get(address);
  }

  /**
   * @param path of the Markdown file, below the content folder
   */
  @Nullable Document documentOf(String path) {
    return documentsByPath.get(path);
  }

  /**
   * @param path of the Markdown file, below the content folder
   */
  boolean isLeftOut(String path) {
    return leftOut.contains(path);
  }

  boolean isUnread(String path) {
    return unread.contains(path);
  }

  boolean isLeftOut(Address address) {
    return leftOutAddresses.contains(address);
  }

  /**
   * @param path below the content folder
   */
  boolean hasAsset(String path) {
    return assets.contains(path);
  }

  /** The paths of the Markdown files of all published documents. */
  Set<String> documentPaths() {
    return Set.copyOf(documentsByPath.keySet());
  }

  /** Whether the page of this document has a heading or an event with this id. */
  static boolean hasId(Document document, String id) {
    return ids(document).contains(id);
  }

  /** The ids of the headings and events of a document. */
  static List<String> ids(Document document) {
    List<String> ids = new ArrayList<>(document.eventIds());
    headings(document).forEach(heading -> ids.add(heading.id()));
    return ids;
  }

  /** The headings of a document with the ids that they have on its page. */
  static List<Heading> headings(Document document) {
    return HeadingIds.assign(document.outline().headings(), Set.copyOf(document.eventIds()));
  }
}
