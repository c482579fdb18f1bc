package org.hearth.adapter.http.server.internal.authentication;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * Where a call comes from.
 *
 * @param source the caller's address in the network, or its network
 */
public record CallOrigin(String source) {
  private static final int IPV6_NETWORK_BYTES = 8;

  public static CallOrigin of(HttpServletRequest request) {
    return new CallOrigin(source(request.getRemoteAddr()));
  }

  /** Of an IPv6 address its network (/64), in which one caller has as many as they like. */
  private static String source(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      // An IPv4 address may be written as one of IPv6 (::ffff:192.0.2.1).
      return bytes.length < IPV6_NETWORK_BYTES
          ? InetAddress.getByAddress(bytes).getHostAddress()
          : HexFormat.of().formatHex(bytes, 0, IPV6_NETWORK_BYTES);
    } catch (UnknownHostException noLiteral) {
      return address;
    }
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "CallOrigin[***]";
  }
}
