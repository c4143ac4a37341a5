package org.tarikh.page;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes one XML document. Characters that XML 1.0 forbids (section 2.2) are left out. */
final class XmlDocument {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth = 1;
  private boolean hasChildren;

  XmlDocument(String root, String namespace) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      line(0);
      xml.setDefaultNamespace(namespace);
      xml.writeStartElement(namespace, root);
      xml.writeDefaultNamespace(namespace);
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /** An attribute of the element that was opened last. */
  XmlDocument attribute(String name, String value) {
    try {
      xml.writeAttribute(name, clean(value));
      return this;
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  XmlDocument open(String name) {
    try {
      line(depth++);
      xml.writeStartElement(name);
      hasChildren = false;
      return this;
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  XmlDocument close() {
    try {
      depth--;
      if (hasChildren) {
        line(depth);
      }
      xml.writeEndElement();
      hasChildren = true;
      return this;
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /** An element that holds text only; nothing when the text is null. */
  XmlDocument element(String name, @Nullable String value) {
    if (value == null) {
      return this;
    }
    open(name);
    try {
      xml.writeCharacters(clean(value));
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
    return close();
  }

  /** The whole document, all elements closed. */
  String finish() {
    try {
      line(0);
      xml.writeEndElement();
      xml.writeEndDocument();
      line(0);
      return text.toString();
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String clean(String value) {
    return value
        .codePoints()
        .filter(c -> c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && isAllowed(c)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int c) {
    return !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        && c != 0xFFFE
        && c != 0xFFFF;
  }

  private static IllegalStateException unexpected(XMLStreamException e) {
    return new IllegalStateException("a document in memory cannot fail to be written", e);
  }
}
