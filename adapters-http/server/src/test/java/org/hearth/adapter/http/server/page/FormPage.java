package org.hearth.adapter.http.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.deployment.Wire;

/** A page that was answered: its text, its links and its forms. */
final class FormPage {
  private static final Pattern FORM =
      Pattern.compile(
          "<form method=\"post\" action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern INPUT = Pattern.compile("<input (?:[^\">]|\"[^\"]*\")*>");
  private static final Pattern TEXT_AREA =
      Pattern.compile("<textarea [^>]*name=\"(\\w+)\"[^>]*>\\n?(.*?)</textarea>", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>");
  private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);

  private final String address;
  private final Wire.Answer answer;

  FormPage(String address, Wire.Answer answer) {
    this.address = address;
    this.answer = answer;
  }

  /** Where it is, after all redirects. */
  String address() {
    return address;
  }

  int status() {
    return answer.status();
  }

  String header(String name) {
    return answer.header(name);
  }

  String html() {
    return answer.body();
  }

  String heading() {
    Matcher heading = HEADING.matcher(html());
    return heading.find() ? unescaped(heading.group(1)) : "";
  }

  /** Where the link with this text leads. */
  String link(String text) {
    return LINK.matcher(html())
        .results()
        .filter(link -> unescaped(link.group(2)).contains(text))
        .map(link -> unescaped(link.group(1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No link " + text + " on: " + html()));
  }

  /** The form that is sent to an address with this in it; the last of several. */
  Form form(String action) {
    return forms().stream()
        .filter(form -> form.action().contains(action))
        .reduce((first, last) -> last)
        .orElseThrow(() -> new AssertionError("No form " + action + " on: " + html()));
  }

  /** The form with this button or text in it. */
  Form formWith(String text) {
    return FORM.matcher(html())
        .results()
        .filter(form -> unescaped(form.group(2)).contains(text))
        .map(FormPage::form)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No form with " + text + " on: " + html()));
  }

  List<Form> forms() {
    return FORM.matcher(html()).results().map(FormPage::form).toList();
  }

  private static Form form(MatchResult found) {
    Map<String, String> fields = new TreeMap<>();
    for (MatchResult input : INPUT.matcher(found.group(2)).results().toList()) {
      String type = attribute(input.group(), "type");
      boolean isOffered = !type.equals("checkbox") && !type.equals("radio");
      if (isOffered || input.group().contains(" checked")) {
        fields.put(attribute(input.group(), "name"), attribute(input.group(), "value"));
      }
    }
    TEXT_AREA
        .matcher(found.group(2))
        .results()
        .forEach(area -> fields.put(area.group(1), unescaped(area.group(2))));
    return new Form(unescaped(found.group(1)), fields);
  }

  private static String attribute(String element, String name) {
    Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
    return value.find() ? unescaped(value.group(1)) : "";
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** What the page says of single fields. */
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    Pattern.compile("<li><a href=\"#\\w+\">(.*?)</a></li>")
        .matcher(html())
        .results()
        .forEach(error -> errors.add(unescaped(error.group(1))));
    return errors;
  }

  /** A form with what is typed into it already. */
  record Form(String action, Map<String, String> fields) {}
}
