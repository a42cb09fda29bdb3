package org.veladora.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.veladora.app.Shipped.DeclarationText;
import org.veladora.app.Shipped.Kind;
import org.veladora.app.declarations.Declaration;
import org.veladora.app.definitions.DefinitionReader;
import org.veladora.app.definitions.TableDeclaration;
import org.veladora.figures.Definition;
import org.veladora.figures.Derivation;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.figures.Table;
import org.veladora.indicators.Comparison;
import org.veladora.indicators.Indicator;
import org.veladora.indicators.Rates;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;

/// The definitions of one report, with those that they compare themselves with, and the profiles
/// that they need.
final class Definitions {
  private final Profiles profiles;
  private final Path folder;
  private final UnaryOperator<Definition> edit;
  private final Map<String, TableDeclaration> byName = new LinkedHashMap<>();
  private final Map<String, String> idByName = new LinkedHashMap<>();
  private final List<ProvenanceRecord.Declaration> declarations = new ArrayList<>();

  /// Prepares to read definitions.
  ///
  /// @param edit a change to what readers see beside the numbers, such as "invented register"
  Definitions(Profiles profiles, Path folder, UnaryOperator<Definition> edit) {
    this.profiles = profiles;
    this.folder = folder;
    this.edit = edit;
  }

  /// Reads a definition and the one that it compares itself with, each once.
  void add(String nameOrPath) throws IOException {
    if (byName.containsKey(nameOrPath)) {
      return;
    }
    DeclarationText text = Shipped.find(Kind.DEFINITION, nameOrPath, folder);
    Declaration file = Declaration.parse(text.fileName(), text.toml());
    TableDeclaration declared = DefinitionReader.read(file, name -> profiles.get(name, folder));
    String id = declared.indicator().id().value();
    if (idByName.containsValue(id)) {
      throw new BadInput(Problem.of("C114", text.fileName(), id));
    }
    byName.put(nameOrPath, declared);
    idByName.put(nameOrPath, id);
    declarations.add(new ProvenanceRecord.Declaration("definition", id, Hashes.of(text.toml())));
    for (TableDeclaration.ComparisonPlan plan : declared.comparisons()) {
      add(plan.with());
    }
  }

  List<Indicator> indicators() {
    return byName.values().stream()
        .map(TableDeclaration::indicator)
        .map(i ->
            new Indicator(
                i.id(),
                edit.apply(i.definition()),
                i.profile(),
                i.rules(),
                i.breakdowns(),
                i.sentinelLabels()))
        .toList();
  }

  /// The tables of inhabitants that rates need, in the order of the definitions that declare them.
  List<Indicator> denominators() {
    return byName.values().stream()
        .flatMap(declared -> declared.rates().stream())
        .map(TableDeclaration.RatePlan::inhabitants)
        .toList();
  }

  /// Names of the profiles of people.
  Set<String> registerProfiles() {
    Set<String> names = new LinkedHashSet<>();
    byName.values().forEach(declared -> names.add(declared.indicator().profile()));
    return names;
  }

  /// Names of the profiles of inhabitants.
  Set<String> denominatorProfiles() {
    Set<String> names = new LinkedHashSet<>();
    denominators().forEach(indicator -> names.add(indicator.profile()));
    return names;
  }

  /// The figures to derive, given the tables of inhabitants in the order of [#denominators].
  List<Derivation> derivations(List<Table> inhabitants) {
    List<Derivation> derivations = new ArrayList<>();
    int denominator = 0;
    for (TableDeclaration declared : byName.values()) {
      derivations.addAll(declared.derivations());
      for (int i = 0; i < declared.rates().size(); i++) {
        derivations.add(new Rates(declared.indicator().id(), inhabitants.get(denominator++)));
      }
      declared.comparisons().forEach(plan -> derivations.add(comparison(declared, plan)));
    }
    return derivations;
  }

  private Comparison comparison(TableDeclaration declared, TableDeclaration.ComparisonPlan plan) {
    TableDeclaration other = Objects.requireNonNull(byName.get(plan.with()));
    boolean shared =
        other.indicator().breakdowns().stream()
            .anyMatch(breakdown -> breakdown.dimension().id().equals(plan.dimension()));
    if (!shared) {
      throw new BadInput(
          Problem.of("C115", declared.indicator().id(), plan.dimension(), other.indicator().id()));
    }
    return new Comparison(
        declared.indicator().id(),
        plan.label(),
        other.indicator().id(),
        plan.withLabel(),
        plan.dimension());
  }

  List<ProvenanceRecord.Declaration> declarations() {
    return List.copyOf(declarations);
  }
}
