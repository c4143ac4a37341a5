package org.tarikh.markdown;

import org.commonmark.node.CustomNode;

/** The words of a date that stands in a text without a link. */
final class TimeNode extends CustomNode {
  private final LinkResolver.Time time;

  TimeNode(LinkResolver.Time time) {
    this.time = time;
  }

  LinkResolver.Time time() {
    return time;
  }
}
