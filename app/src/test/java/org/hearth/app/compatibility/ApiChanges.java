package org.hearth.app.compatibility;

import static japicmp.model.JApiChangeStatus.NEW;
import static japicmp.model.JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE;
import static japicmp.model.JApiSemanticVersionLevel.MAJOR;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.filter.JavadocLikePackageFilter;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one build of a module changes of another's API. Every change has the level that japicmp
 * gives it, but for two: who stores implements the ports out, so that each method there is one that
 * a host lacks; and who calls tells all refusals apart.
 */
record ApiChanges(List<JApiClass> classes) {
  private static final String PORTS_OUT = "org.hearth.application.port.out";
  private static final String REFUSAL = "org.hearth.domain.refusal.Refusal";

  static ApiChanges between(Path before, Path after) {
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.setAccessModifier(AccessModifier.PROTECTED);
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
    Stream.of("*.internal", "*.internal.*")
        .map(internal -> new JavadocLikePackageFilter(internal, false))
        .forEach(options.getFilters().getExcludes()::add);
    return new ApiChanges(
        new JarArchiveComparator(options).compare(archive(before), archive(after)));
  }

  /** Those that a host's code may not survive, each with the class where it is. */
  List<String> major() {
    return classes.stream().flatMap(ApiChanges::major).sorted().toList();
  }

  private static Stream<String> major(JApiClass changed) {
    String name = changed.getFullyQualifiedName();
    return Stream.concat(
        isNewRefusal(changed) ? Stream.of("NEW_REFUSAL in " + name) : Stream.empty(),
        changes(changed)
            .filter(change -> isMajor(change, name))
            .map(change -> change.getType() + " in " + name));
  }

  private static boolean isNewRefusal(JApiClass changed) {
    return changed.getChangeStatus() == NEW
        && changed.getInterfaces().stream()
            .anyMatch(implemented -> implemented.getFullyQualifiedName().equals(REFUSAL));
  }

  private static boolean isMajor(JApiCompatibilityChange change, String name) {
    return change.getSemanticVersionLevel() == MAJOR
        || (change.getType() == METHOD_ADDED_TO_INTERFACE && name.startsWith(PORTS_OUT));
  }

  private static Stream<JApiCompatibilityChange> changes(JApiClass changed) {
    return Stream.<Collection<? extends JApiCompatibility>>of(
            List.of(changed, changed.getSuperclass()),
            changed.getInterfaces(),
            changed.getConstructors(),
            changed.getMethods(),
            changed.getFields())
        .flatMap(Collection::stream)
        .map(JApiCompatibility::getCompatibilityChanges)
        .flatMap(Collection::stream);
  }

  private static JApiCmpArchive archive(Path jar) {
    return new JApiCmpArchive(jar.toFile(), "");
  }
}
