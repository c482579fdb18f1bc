package org.hearth.adapter.http.server.internal.page.demo;

import java.util.List;

/** The e-mails of a demo, the newest first. */
public record DemoMailPage(List<ShownEmail> emails) {
  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "DemoMailPage[***]";
  }
}
