package org.veladora.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;

/// How the data of an estimate were gathered, with the options that make sense for it.
enum EstimateDesign {
  /// Several lists that overlap.
  LISTS("lists"),
  /// One list with repeat captures.
  REPEATS("repeats"),
  /// A sample by referral chains.
  REFERRAL_CHAINS("referral-chains");

  private final String id;

  EstimateDesign(String id) {
    this.id = id;
  }

  private List<String> options() {
    return switch (this) {
      case LISTS ->
          List.of(
              Options.METHODS,
              Options.MODEL,
              Options.FALSE_RECORDS,
              Options.LISTS,
              Options.MERGE,
              Options.THRESHOLD,
              Options.REPLICATES,
              Options.SEED);
      case REPEATS -> List.of(Options.COVARIATES);
      case REFERRAL_CHAINS ->
          List.of(Options.TRAIT, Options.POPULATION, Options.REPLICATES, Options.SEED);
    };
  }

  /// The design that is asked for, [#LISTS] where none is.
  ///
  /// @throws BadInput C004 for a design that is none, C001 for an option of another design
  static EstimateDesign of(Invocation invocation) {
    Optional<String> text = invocation.findText(Options.DESIGN);
    EstimateDesign design =
        Stream.of(values())
            .filter(each -> each.id.equals(text.orElse(LISTS.id)))
            .findFirst()
            .orElseThrow(() ->
                new BadInput(
                    Problem.of(
                        "C004",
                        Options.DESIGN,
                        text.orElse(""),
                        String.join(", ", Stream.of(values()).map(each -> each.id).toList()))));
    Stream.of(values())
        .flatMap(each -> each.options().stream())
        .filter(option -> !design.options().contains(option))
        .filter(option -> invocation.findText(option).isPresent())
        .findFirst()
        .ifPresent(option -> {
          throw new BadInput(Problem.of("C001", option, owners(option)));
        });
    return design;
  }

  /// The designs that have an option, as they are asked for.
  private static String owners(String option) {
    return String.join(
        ", ",
        Stream.of(values())
            .filter(design -> design.options().contains(option))
            .map(design -> Options.DESIGN + " " + design.id)
            .toList());
  }
}
