package org.hearth.domain.contact;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.domain.text.TypedText;

/**
 * International domains in ASCII, as IDNA 2008 has it (RFC 5891): {@code straße} is another domain
 * than {@code strasse}, and ς another letter than σ. The JDK knows IDNA 2003 alone, which takes
 * them for one.
 */
final class DomainNames {
  private static final String PREFIX = "xn--";
  private static final int LONGEST_LABEL = 63;

  private DomainNames() {}

  /**
   * The domain in lower case and ASCII; empty where it is none. Form and length of plain labels are
   * not judged.
   */
  static Optional<String> toAscii(String domain) {
    boolean plain = TypedText.isAscii(domain);
    String mapped = plain ? domain.toLowerCase(Locale.ROOT) : mapped(domain);
    if (plain && !mapped.contains(PREFIX)) {
      return Optional.of(mapped);
    }
    List<String> unicode = new ArrayList<>();
    for (String label : mapped.split("\\.", -1)) {
      Optional<String> meant = unicodeLabel(label);
      if (meant.isEmpty()) {
        return Optional.empty();
      }
      unicode.add(meant.get());
    }
    if (!BidiRule.isKeptBy(unicode)) {
      return Optional.empty();
    }
    String ascii = unicode.stream().map(DomainNames::asciiLabel).collect(Collectors.joining("."));
    return Optional.of(ascii);
  }

  /**
   * What people type for a domain, as RFC 5895 maps it: letters of any case and width, dots of any
   * width. Case is mapped letter by letter, so that a capital sigma becomes σ wherever it stands.
   */
  private static String mapped(String domain) {
    StringBuilder mapped = new StringBuilder(domain.length());
    Normalizer.normalize(domain, Form.NFC)
        .codePoints()
        .forEach(c -> mapped.append(mappedCharacter(c)));
    return Normalizer.normalize(mapped, Form.NFC);
  }

  private static String mappedCharacter(int c) {
    if (c == 0x3002 || c == 0xFF0E || c == 0xFF61) {
      return ".";
    }
    // Its small letter is an i with a dot above, which Java's lower case leaves out.
    if (c == 0x130) {
      return "i\u0307";
    }
    String text = Character.toString(c);
    String narrow = c >= 0xFF00 && c <= 0xFFEF ? Normalizer.normalize(text, Form.NFKC) : text;
    return Character.toString(Character.toLowerCase(narrow.codePointAt(0)));
  }

  /** The label in Unicode; plain ones are as they are. */
  private static Optional<String> unicodeLabel(String label) {
    if (label.startsWith(PREFIX)) {
      return Punycode.decode(label.substring(PREFIX.length()))
          .filter(InternationalLabel::isValid)
          .filter(meant -> asciiLabel(meant).equals(label));
    }
    boolean right =
        TypedText.isAscii(label)
            || (InternationalLabel.isValid(label) && asciiLabel(label).length() <= LONGEST_LABEL);
    return right ? Optional.of(label) : Optional.empty();
  }

  /** Where the encoding would be too long it is one that no domain has. */
  private static String asciiLabel(String label) {
    return TypedText.isAscii(label)
        ? label
        : PREFIX + Punycode.encode(label).orElse("-".repeat(LONGEST_LABEL));
  }
}
