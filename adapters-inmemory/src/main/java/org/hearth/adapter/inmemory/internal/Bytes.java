package org.hearth.adapter.inmemory.internal;

/** Immutable bytes. */
final class Bytes {
  private final byte[] bytes;

  Bytes(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] copy() {
    return bytes.clone();
  }
}
