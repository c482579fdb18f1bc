package org.hearth.domain.fault;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The message templates of faults: the key of a sentence in the bundle of Hearth's constraints, by
 * which a host translates it.
 */
final class FaultMessages {
  private static final String BUNDLE = "ContributorValidationMessages.properties";
  private static final String OURS = "org.hearth.domain.";
  private static final Pattern TEMPLATE_SIGNS = Pattern.compile("[\\\\{}$]");
  private static final Map<String, String> KEYS = keys();

  private FaultMessages() {}

  /** The key in braces; a sentence without one, such as a suggestion, to the letter. */
  static String template(Fault fault) {
    String key = KEYS.get(fault.message());
    return key == null
        ? TEMPLATE_SIGNS.matcher(fault.message()).replaceAll("\\\\$0")
        : "{" + key + "}";
  }

  private static Map<String, String> keys() {
    Map<String, String> keys = new HashMap<>();
    try {
      // Other libraries have a bundle of the same name.
      ClassLoader loader = FaultMessages.class.getClassLoader();
      for (URL bundle : Collections.list(loader.getResources(BUNDLE))) {
        read(bundle).forEach((key, sentence) -> put(keys, key.toString(), sentence.toString()));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(keys);
  }

  private static void put(Map<String, String> keys, String key, String sentence) {
    if (key.startsWith(OURS)) {
      keys.put(sentence, key);
    }
  }

  private static Properties read(URL bundle) throws IOException {
    Properties read = new Properties();
    try (Reader reader = new InputStreamReader(bundle.openStream(), StandardCharsets.UTF_8)) {
      read.load(reader);
    }
    return read;
  }
}
