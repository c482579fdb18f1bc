package org.hearth.benchmarks;

public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] args) {}
}
