package org.hearth.adapter.http.server.internal.web;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.problem.Problems;
import org.hearth.application.port.in.patient.SeenVersions;

/**
 * An account's version as HTTP writes it: {@code "3"}.
 *
 * <p>RFC 9110, 13.1.1 compares strongly, so that a weak tag never matches; it means tags that their
 * origin made weak, which may stand for two states of a record. Hearth makes none. A proxy that
 * compresses makes {@code W/"3"} (nginx) or {@code "3-gzip"} (Apache) of {@code "3"}: other bytes
 * of the same version. Its client could change nothing if these did not count as what they were
 * made of.
 */
final class ETag {
  /** OWS and empty elements are skipped (RFC 9110, 5.6.1). */
  private static final Pattern ELEMENT =
      Pattern.compile("[ \\t,]*(W/)?\"([!#-~\\x80-\\uffff]*)\"[ \\t]*(?=,|$)");

  private static final Pattern NOTHING = Pattern.compile("[ \\t,]*");

  private static final Pattern VERSION =
      Pattern.compile("([0-9]{1,18})(?:--?(?:gzip|br|deflate|zstd))?");

  private ETag() {}

  static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The versions of an If-Match header.
   *
   * @param ifMatch its lines, joined by commas; empty where there is none
   * @throws ProblemException unreadable, where it is neither {@code *} nor a list of tags
   */
  static SeenVersions versions(Optional<String> ifMatch) {
    if (ifMatch.isEmpty() || ifMatch.get().strip().equals("*")) {
      return SeenVersions.any();
    }
    String list = ifMatch.get();
    Set<Long> versions = new HashSet<>();
    Matcher element = ELEMENT.matcher(list);
    int read = 0;
    while (element.find() && element.start() == read) {
      read = element.end();
      Matcher version = VERSION.matcher(element.group(2));
      if (version.matches()) {
        versions.add(Long.valueOf(version.group(1)));
      }
    }
    if (read == 0 || !NOTHING.matcher(list.substring(read)).matches()) {
      throw new ProblemException(Problems.malformedIfMatch());
    }
    return SeenVersions.of(versions);
  }
}
