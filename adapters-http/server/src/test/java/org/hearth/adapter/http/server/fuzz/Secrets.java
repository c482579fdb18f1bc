package org.hearth.adapter.http.server.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.description.Shot;

/** Numbers, addresses and tokens that requests hold, and that no log may. */
public final class Secrets {
  private static final Pattern PERSONAL = Pattern.compile("(?<!\\w)(\\d{10}|[\\w.]+@\\w+)(?!\\w)");
  private static final String TOKEN = "Authorization: Bearer ";

  private final Set<String> personal = ConcurrentHashMap.newKeySet();
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();

  void sent(Shot shot) {
    Matcher found = PERSONAL.matcher(new String(shot.body(), StandardCharsets.UTF_8));
    while (found.find()) {
      personal.add(found.group(1));
    }
    shot.headers().stream()
        .filter(line -> line.startsWith(TOKEN) && line.length() > TOKEN.length() + 10)
        .forEach(line -> tokens.add(line.substring(TOKEN.length())));
  }

  /** How many there are. */
  public int count() {
    return personal.size() + tokens.size();
  }

  public boolean areIn(String line) {
    Matcher found = PERSONAL.matcher(line);
    while (found.find()) {
      if (personal.contains(found.group(1))) {
        return true;
      }
    }
    return tokens.stream().anyMatch(line::contains);
  }
}
