package org.hearth.adapter.http.server.fuzz;

import java.util.List;

/** What people who mean ill, or whose programs are broken, write into fields. */
final class HostileText {
  static final List<String> ALL =
      List.of(
          "",
          " ",
          "\t\r\n",
          "\u0000",
          "a\u0000b",
          "\u0001\u0008\u001b[31m\u007f\u0085",
          "\ud800",
          "x\udfffy",
          "\u202eevil\u202c",
          "مرحبا שלום",
          "\ufeff\u200b\u2028\u2029",
          "👵🏽👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
          "e\u0301".repeat(60),
          "\u0300".repeat(300),
          "'; DROP TABLE account; --",
          "1 OR 1=1",
          "../../../../etc/passwd",
          "..\\..\\windows\\win.ini",
          "<script>alert(1)</script>",
          "${jndi:ldap://localhost/a}",
          "#{7*7} {{7*7}} %{7*7}",
          "%00%0d%0aSet-Cookie: a=b",
          "\r\nSet-Cookie: a=b",
          "%s%n%d",
          "=cmd|' /C calc'!A0",
          "null",
          "true",
          "NaN",
          "-1",
          "1e999",
          "99999999999999999999999999",
          "9999-99-99",
          "0000-00-00",
          "+999999999-12-31",
          "-0001-01-01",
          "30/02/2020",
          "٩٩٩٩٩٩٩٩٩٩",
          "９４３４７６５９１９",
          "a@b",
          "\"a b\"@example.org",
          "a@[127.0.0.1]",
          "é@exämple.example",
          "\uffff\ufffe",
          "ß".repeat(300),
          "İstanbul",
          "\ud835\udd04".repeat(101),
          "x".repeat(4_001),
          "x".repeat(30_000));

  private HostileText() {}
}
