package org.hearth.benchmarks.measurement;

/** Where measurements print their progress. */
public final class Console {
  private Console() {}

  public static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
