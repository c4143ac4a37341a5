package org.tarikh.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.AddressSlug;
import org.tarikh.article.Alias;
import org.tarikh.article.Article;
import org.tarikh.article.Articles;
import org.tarikh.article.Document;
import org.tarikh.article.Event;
import org.tarikh.content.SourceTree;

/** Which documents and assets a site has, and at which addresses. */
final class SiteIndex {
  private final String siteLang;
  private final Map<String, Document> documentsByPath = new HashMap<>();
  private final Map<Address, Document> documentsByAddress = new HashMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private final Set<Address> leftOutAddresses = new HashSet<>();
  private final Set<String> unread = new HashSet<>();
  private final Set<String> unreadNames = new HashSet<>();
  private final Map<String, Address> addresses = new HashMap<>();
  private final Set<String> assets = new HashSet<>();

  SiteIndex(String siteLang, SourceTree sources, Articles articles) {
    this.siteLang = siteLang;
    sources.assets().forEach(asset -> assets.add(asset.path()));
    articles.published().forEach(this::add);
    articles.standingPages().forEach(this::add);
    articles.published().forEach(this::addAliases);
    articles.standingPages().forEach(this::addAliases);
    articles.unread().forEach(file -> addUnread(file.path()));
    articles.incomplete().forEach(document -> addUnread(document.path()));
    for (Document document : articles.leftOut()) {
      leftOut.add(document.path());
      leftOutAddresses.add(addressOf(document));
    }
  }

  private void add(Document document) {
    Address address = newAddressOf(document);
    addresses.put(document.path(), address);
    documentsByPath.put(document.path(), document);
    documentsByAddress.putIfAbsent(address, document);
  }

  /** A link to a former address leads to the document, wherever it is now. */
  private void addAliases(Document document) {
    for (Alias alias : document.aliases()) {
      documentsByAddress.putIfAbsent(new Address(alias.path()), document);
    }
  }

  private void addUnread(String path) {
    unread.add(path);
    String name = path.substring(path.lastIndexOf('/') + 1);
    unreadNames.add(AddressSlug.of(name.substring(0, name.lastIndexOf('.'))));
  }

  /** Where a document is: its identity is its language and its slug. */
  Address addressOf(Document document) {
    Address known = addresses.get(document.path());
    return known == null ? newAddressOf(document) : known;
  }

  private Address newAddressOf(Document document) {
    return new Address(
        "/" + languageFolderOf(document) + folderOf(document) + document.slug() + "/");
  }

  private String languageFolderOf(Document document) {
    return document.lang().equals(siteLang) ? "" : document.lang() + "/";
  }

  /** The anchor of an event on pages that show events of several articles. */
  String anchorOf(Article article, Event event) {
    return languageFolderOf(article) + article.slug() + "--" + event.id();
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

  /** Whether this is, as far as file names tell, the address of a document that was not read. */
  boolean isUnread(Address address) {
    String[] parts = address.path().split("/", -1);
    return parts.length > 2 && unreadNames.contains(parts[parts.length - 2]);
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
    return document.eventIds().contains(id)
        || document.outline().headings().stream().anyMatch(heading -> heading.id().equals(id));
  }

  /** The ids of the headings and events of a document. */
  static List<String> ids(Document document) {
    List<String> ids = new ArrayList<>(document.eventIds());
    document.outline().headings().forEach(heading -> ids.add(heading.id()));
    return ids;
  }
}
