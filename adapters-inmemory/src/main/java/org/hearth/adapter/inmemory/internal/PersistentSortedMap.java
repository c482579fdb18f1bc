package org.hearth.adapter.inmemory.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.UuidOrder;
import org.jspecify.annotations.Nullable;

/**
 * Values in the order of their identifiers. Immutable: each change is a new one that shares most of
 * its nodes. A treap, because Vavr's sorted maps cannot begin to read in their middle, which every
 * page but the first does; identifiers give the priorities, so that its shape depends on nothing
 * else.
 */
final class PersistentSortedMap<T> {
  private final @Nullable Node<T> root;

  private PersistentSortedMap(@Nullable Node<T> root) {
    this.root = root;
  }

  static <T> PersistentSortedMap<T> empty() {
    return new PersistentSortedMap<>(null);
  }

  Optional<T> find(UUID id) {
    Node<T> node = root;
    while (node != null) {
      int order = UuidOrder.compare(id, node.id);
      if (order == 0) {
        return Optional.of(node.value);
      }
      node = order < 0 ? node.left : node.right;
    }
    return Optional.empty();
  }

  boolean isEmpty() {
    return root == null;
  }

  /** With the value in place of whatever the identifier had. */
  PersistentSortedMap<T> plus(UUID id, T value) {
    return new PersistentSortedMap<>(Node.plus(root, id, value));
  }

  PersistentSortedMap<T> minus(UUID id) {
    return new PersistentSortedMap<>(Node.minus(root, id));
  }

  /** All wanted values. */
  List<T> all(Predicate<? super T> wanted) {
    List<T> taken = new ArrayList<>();
    new Reading<T>(null, wanted, Integer.MAX_VALUE, taken).read(root);
    return taken;
  }

  /**
   * The part of the wanted values that a page shows.
   *
   * @param id the identifier under which a value stands here
   */
  Slice<T> slice(Page page, Predicate<? super T> wanted, Function<T, UUID> id) {
    List<T> oneMore = new ArrayList<>();
    new Reading<T>(page.after().orElse(null), wanted, page.limit() + 1, oneMore).read(root);
    return Slice.of(oneMore, page, id);
  }

  /** The part of the wanted values that a page of the last ones first shows. */
  Slice<T> lastFirst(Page page, Predicate<? super T> wanted, Function<T, UUID> id) {
    List<T> oneMore = new ArrayList<>();
    new Backwards<T>(page.after().orElse(null), wanted, page.limit() + 1, oneMore).read(root);
    return Slice.of(oneMore, page, id);
  }

  /** Reads wanted values before an identifier, the last first, until there are enough. */
  private record Backwards<T>(
      @Nullable UUID before, Predicate<? super T> wanted, int most, List<T> taken) {

    void read(@Nullable Node<T> node) {
      if (node == null || taken.size() == most) {
        return;
      }
      if (before == null || UuidOrder.compare(node.id, before) < 0) {
        read(node.right);
        if (taken.size() < most && wanted.test(node.value)) {
          taken.add(node.value);
        }
      }
      read(node.left);
    }
  }

  /** Reads wanted values beyond an identifier until there are enough. */
  private record Reading<T>(
      @Nullable UUID after, Predicate<? super T> wanted, int most, List<T> taken) {

    void read(@Nullable Node<T> node) {
      if (node == null || taken.size() == most) {
        return;
      }
      if (after == null || UuidOrder.compare(node.id, after) > 0) {
        read(node.left);
        if (taken.size() < most && wanted.test(node.value)) {
          taken.add(node.value);
        }
      }
      read(node.right);
    }
  }

  /** A tree by identifier, and a heap by the priority of the identifiers. */
  private record Node<T>(UUID id, T value, @Nullable Node<T> left, @Nullable Node<T> right) {

    static <T> Node<T> plus(@Nullable Node<T> node, UUID id, T value) {
      if (node == null) {
        return new Node<>(id, value, null, null);
      }
      if (priority(id) > priority(node.id)) {
        return new Node<>(id, value, before(node, id), after(node, id));
      }
      int order = UuidOrder.compare(id, node.id);
      if (order == 0) {
        return new Node<>(id, value, node.left, node.right);
      }
      return order < 0
          ? node.withLeft(plus(node.left, id, value))
          : node.withRight(plus(node.right, id, value));
    }

    static <T> @Nullable Node<T> minus(@Nullable Node<T> node, UUID id) {
      if (node == null) {
        return null;
      }
      int order = UuidOrder.compare(id, node.id);
      if (order == 0) {
        return joined(node.left, node.right);
      }
      return order < 0
          ? node.withLeft(minus(node.left, id))
          : node.withRight(minus(node.right, id));
    }

    private static <T> @Nullable Node<T> before(@Nullable Node<T> node, UUID id) {
      if (node == null) {
        return null;
      }
      return UuidOrder.compare(node.id, id) < 0
          ? node.withRight(before(node.right, id))
          : before(node.left, id);
    }

    private static <T> @Nullable Node<T> after(@Nullable Node<T> node, UUID id) {
      if (node == null) {
        return null;
      }
      return UuidOrder.compare(node.id, id) > 0
          ? node.withLeft(after(node.left, id))
          : after(node.right, id);
    }

    private static <T> @Nullable Node<T> joined(@Nullable Node<T> low, @Nullable Node<T> high) {
      if (low == null || high == null) {
        return low == null ? high : low;
      }
      return priority(low.id) >= priority(high.id)
          ? low.withRight(joined(low.right, high))
          : high.withLeft(joined(low, high.left));
    }

    private Node<T> withLeft(@Nullable Node<T> other) {
      return new Node<>(id, value, other, right);
    }

    private Node<T> withRight(@Nullable Node<T> other) {
      return new Node<>(id, value, left, other);
    }

    /** Scatters identifiers that follow each other (the finishing steps of MurmurHash3). */
    private static long priority(UUID id) {
      long mixed = id.getMostSignificantBits() * 31 + id.getLeastSignificantBits();
      mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
      mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
      return mixed ^ (mixed >>> 33);
    }
  }
}
