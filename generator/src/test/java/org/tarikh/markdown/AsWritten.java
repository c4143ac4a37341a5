package org.tarikh.markdown;

/** Links lead where they say. */
final class AsWritten implements LinkResolver {
  @Override
  public Resolution resolve(Link link) {
    return new Href(link.destination(), false);
  }

  @Override
  public Time resolve(DateMark mark) {
    return new Time(null, null, mark.value());
  }
}
