package org.hearth.adapter.http.server.internal.proxy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.TrustedProxies;

/**
 * Reads who called the outermost trusted proxy. Each proxy adds the address of its caller at the
 * end, so that the entries are counted from the right; what stands further to the left, the caller
 * has made up.
 */
final class ForwardedSource {
  private static final String STANDARD = "Forwarded";

  /** Of RFC 7239: {@code for=192.0.2.1;proto=https}. */
  private static final Pattern FOR =
      Pattern.compile("(?:^|;)\\s*for\\s*=\\s*(\"[^\"]*\"|[^;\"]*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");
  private static final Pattern BRACKETS = Pattern.compile("\\[([0-9A-Fa-f:.]+)](?::\\d{1,5})?");
  private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern IPV4 =
      Pattern.compile("(" + OCTET + "(?:\\." + OCTET + "){3})(?::\\d{1,5})?");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f]*:[0-9A-Fa-f:.]+");

  private ForwardedSource() {}

  /**
   * The address, of which no name is looked up.
   *
   * @param lines of the header, which are one list
   * @return empty where there are fewer entries than proxies, or where it is no address: the call
   *     came another way
   */
  static Optional<String> of(List<String> lines, TrustedProxies proxies) {
    // Commas in quotation marks are not weighed: a caller could open some and never close them.
    String[] entries = String.join(",", lines).split(",", -1);
    int which = entries.length - proxies.hops();
    if (which < 0) {
      return Optional.empty();
    }
    String entry = entries[which].strip();
    return proxies.header().equalsIgnoreCase(STANDARD)
        ? first(FOR, entry).flatMap(ForwardedSource::address)
        : address(entry);
  }

  private static Optional<String> address(String entry) {
    String text = first(QUOTED, entry.strip()).orElse(entry.strip());
    return literal(first(BRACKETS, text).or(() -> first(IPV4, text)).orElse(text));
  }

  private static Optional<String> literal(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text).getHostAddress());
    } catch (UnknownHostException none) {
      return Optional.empty();
    }
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    boolean found = pattern == FOR ? matcher.find() : matcher.matches();
    return found ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
