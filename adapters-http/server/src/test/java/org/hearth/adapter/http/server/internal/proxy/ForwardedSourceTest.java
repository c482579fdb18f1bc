package org.hearth.adapter.http.server.internal.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.hearth.adapter.http.server.TrustedProxies;

/** Entries are counted from the right, and what a caller made up stands to the left. */
class ForwardedSourceTest {
  private static final TrustedProxies ONE = new TrustedProxies(1, "X-Forwarded-For");
  private static final TrustedProxies TWO = new TrustedProxies(2, "X-Forwarded-For");
  private static final TrustedProxies STANDARD = new TrustedProxies(1, "Forwarded");

  @Example
  void the_last_proxy_says_who_called_it() {
    assertThat(ForwardedSource.of(List.of("192.0.2.1"), ONE)).contains("192.0.2.1");
    assertThat(ForwardedSource.of(List.of("10.0.0.1, 192.0.2.1"), ONE)).contains("192.0.2.1");
    assertThat(ForwardedSource.of(List.of("10.0.0.1", "192.0.2.1"), ONE)).contains("192.0.2.1");
  }

  @Example
  void of_two_proxies_the_first_says_who_called_it() {
    assertThat(ForwardedSource.of(List.of("10.0.0.1, 192.0.2.1,198.51.100.7"), TWO))
        .contains("192.0.2.1");
  }

  /** Who comes past a proxy has fewer entries than there are proxies. */
  @Example
  void a_way_round_a_proxy_says_nothing() {
    assertThat(ForwardedSource.of(List.of("192.0.2.1"), TWO)).isEmpty();
    assertThat(ForwardedSource.of(List.of(), ONE)).isEmpty();
  }

  @Property
  void nothing_to_the_left_matters(@ForAll @Size(max = 5) List<String> madeUp) {
    String line = String.join(",", madeUp) + ", 192.0.2.1";
    assertThat(ForwardedSource.of(List.of(line), ONE)).contains("192.0.2.1");
    assertThat(
            ForwardedSource.of(
                List.of("for=\"" + line.replace("192.0.2.1", "for=192.0.2.1")), STANDARD))
        .contains("192.0.2.1");
  }

  @Example
  void addresses_are_written_in_many_ways() {
    for (String one :
        List.of("192.0.2.1:4711", "\"192.0.2.1\"", "::ffff:192.0.2.1", "[::ffff:192.0.2.1]:80")) {
      assertThat(ForwardedSource.of(List.of(one), ONE)).as(one).contains("192.0.2.1");
    }
    for (String one :
        List.of("2001:db8::1", "[2001:db8::1]", "[2001:DB8::1]:443", "\"[2001:db8::1]\"")) {
      assertThat(ForwardedSource.of(List.of(one), ONE)).as(one).contains("2001:db8:0:0:0:0:0:1");
    }
    for (String one :
        List.of(
            "for=192.0.2.1",
            "By=x;For=\"192.0.2.1:80\";proto=https",
            "proto=http; for=192.0.2.1")) {
      assertThat(ForwardedSource.of(List.of(one), STANDARD)).as(one).contains("192.0.2.1");
    }
  }

  /** No name is looked up. */
  @Example
  void what_is_no_address_says_nothing() {
    for (String none :
        List.of(
            "",
            "unknown",
            "_hidden",
            "localhost",
            "hearth.example",
            "999.1.1.1",
            "1.2.3",
            "1.2.3.4.5",
            "::g",
            ":",
            "1:2",
            "[::1",
            "fe80::1%eth0",
            "0x7f.1",
            "192.0.2.1 x",
            "for=192.0.2.1")) {
      assertThat(ForwardedSource.of(List.of(none), ONE)).as(none).isEmpty();
    }
    for (String none :
        List.of("192.0.2.1", "by=192.0.2.1", "for=", "xfor=192.0.2.1", "for=unknown")) {
      assertThat(ForwardedSource.of(List.of(none), STANDARD)).as(none).isEmpty();
    }
  }
}
