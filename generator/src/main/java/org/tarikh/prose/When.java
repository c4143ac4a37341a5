package org.tarikh.prose;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value that a wording was resolved to, which is written as EDTF. */
sealed interface When permits Simple, When.Span, When.Choice {

  String edtf();

  /** The same, with a mark on every date of it. */
  When marked(Mark mark);

  /** The last date that it tells, from which "the year after" is counted; null if it has none. */
  @Nullable Simple last();

  /** From a date to another; null is an open end. */
  record Span(@Nullable Simple start, @Nullable Simple end) implements When {
    @Override
    public String edtf() {
      return (start == null ? ".." : start.edtf()) + "/" + (end == null ? ".." : end.edtf());
    }

    @Override
    public When marked(Mark mark) {
      return new Span(
          start == null ? null : start.marked(mark), end == null ? null : end.marked(mark));
    }

    @Override
    public @Nullable Simple last() {
      return end == null ? start : end;
    }
  }

  /** One of several dates, or all of them. */
  record Choice(boolean all, List<Simple> dates) implements When {
    @Override
    public String edtf() {
      String joined = dates.stream().map(Simple::edtf).collect(Collectors.joining(","));
      return all ? "{" + joined + "}" : "[" + joined + "]";
    }

    @Override
    public When marked(Mark mark) {
      return new Choice(all, dates.stream().map(date -> date.marked(mark)).toList());
    }

    @Override
    public Simple last() {
      return dates.get(dates.size() - 1);
    }
  }
}
