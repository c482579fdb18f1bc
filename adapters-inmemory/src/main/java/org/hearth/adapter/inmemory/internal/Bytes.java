package org.hearth.adapter.inmemory.internal;

/** Bytes that nobody can change. */
final class Bytes {
  private final byte[] bytes;

  Bytes(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] copy() {
    return bytes.clone();
  }
}
