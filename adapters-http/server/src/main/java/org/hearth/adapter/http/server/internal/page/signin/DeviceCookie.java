package org.hearth.adapter.http.server.internal.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.hearth.adapter.http.server.internal.cookie.Cookies;
import org.hearth.application.port.in.signin.DeviceTokens;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie by which a browser shows that a user signed in with it before; it opens nothing. */
@Component
class DeviceCookie {
  private static final String NAME = "hearth-device";
  private static final Duration KEPT = Duration.ofDays(90);

  private final Cookies cookies;

  public DeviceCookie(Cookies cookies) {
    this.cookies = cookies;
  }

  ResponseCookie of(DeviceTokens tokens) {
    return cookies.cookie(NAME, tokens.text()).maxAge(KEPT).build();
  }

  /** What the browser has; none where it has two cookies of the name. */
  DeviceTokens read(HttpServletRequest request) {
    return cookies.read(request, NAME).map(DeviceTokens::parse).orElse(DeviceTokens.NONE);
  }
}
