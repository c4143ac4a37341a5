package org.tarikh;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarikh.article.FoundDate;
import org.tarikh.diagnostic.VisibleText;
import org.tarikh.page.Json;

/**
 * A temporal expression in the body of an article, and what has become of it.
 *
 * @param date where it stands, and what it means
 * @param reference the day that it was read against
 * @param reason why it was not linked, or null
 */
public record DateFinding(
    FoundDate date, LocalDate reference, State state, @Nullable String reason) {

  /** What has become of a temporal expression. */
  public enum State {
    /** It is no event. */
    OPEN,
    /** It is an event without a link, since its article has {@code dates: auto}. */
    EVENT,
    /** It was written into the text as a date link, and so is an event. */
    LINKED,
    /** It cannot be written into the text as a date link. */
    REFUSED
  }

  /** One line: {@code file:line:column: date: "wording" is value (found): sentence}. */
  @Override
  public String toString() {
    String line =
        date.location()
            + ": "
            + (state == State.LINKED ? "linked" : state == State.REFUSED ? "not linked" : "date")
            + ": \""
            + date.wording().replaceAll("\\s+", " ")
            + "\" is "
            + date.mention().value().canonical()
            + " ("
            + date.mention().found().key()
            + ")";
    return VisibleText.of(line + (reason == null ? ": " + date.sentence() : ", but " + reason));
  }

  /** One JSON object on one line. The offsets are those of the body as it was read. */
  public String toJson() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", date.location().file());
    object.put("line", date.location().line());
    object.put("column", date.location().column());
    object.put("start", date.mention().start());
    object.put("end", date.mention().end());
    object.put("text", date.wording());
    object.put("edtf", date.mention().value().canonical());
    object.put("reference", reference.toString());
    object.put("found", date.mention().found().key());
    return Json.of(object);
  }
}
