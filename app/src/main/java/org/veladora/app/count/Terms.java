package org.veladora.app.count;

import java.util.List;
import org.veladora.app.coalition.Coalition;
import org.veladora.app.coalition.ReferralRule;
import org.veladora.app.coalition.Strata;
import org.veladora.figures.Definition;
import org.veladora.model.LocalText;
import org.veladora.report.document.CountTerms;

/// What a coalition declared, as reports and definitions say it.
final class Terms {
  private static final LocalText PEOPLE = new LocalText("personas", "people");

  private Terms() {}

  static CountTerms of(Coalition coalition) {
    return new CountTerms(
        coalition.id(),
        coalition.title(),
        new CountTerms.Population(
            coalition.population().victim(),
            coalition.population().closed(),
            strata(coalition.population().strata()),
            referrals(coalition.population().referrals())),
        new CountTerms.Linkage(coalition.linkage().threshold(), coalition.linkage().draws()),
        new CountTerms.Estimation(
            coalition.estimation().threshold(), coalition.estimation().replicates()));
  }

  /// The definition under the table of overlaps.
  static Definition definition(Coalition coalition, Scenario scenario) {
    return new Definition(
        coalition.id(),
        coalition.title(),
        coalition.population().victim(),
        List.of(
            new Definition.Statement(
                new LocalText("Quién se cuenta", "Who is counted"),
                new LocalText(
                    "Personas que están al menos en una lista; los registros enlazados como de la misma persona cuentan una"
                        + " vez.",
                    "People on at least one list; records linked as the same person count once.")),
            new Definition.Statement(
                new LocalText("Canalizaciones", "Referrals"), referralRule(scenario))),
        PEOPLE,
        new LocalText(
            "Coalición «" + coalition.id() + "», según sus listas.",
            "Coalition \"" + coalition.id() + "\", from its lists."),
        List.of());
  }

  private static LocalText referralRule(Scenario scenario) {
    return switch (scenario) {
      case AS_LISTED ->
          new LocalText(
              "Cuenta toda captura, como está en las listas.", "Every capture counts, as listed.");
      case REFERRALS_DROPPED ->
          new LocalText(
              "No cuenta la captura de la lista que recibió a la persona por canalización de otra.",
              "A capture by the list that received the person from another list does not count.");
      case REFERRALS_MERGED ->
          new LocalText(
              "Las listas que se canalizan personas se leen como una sola.",
              "Lists that refer people to each other are read as one.");
    };
  }

  private static CountTerms.Strata strata(Strata strata) {
    return switch (strata) {
      case NONE -> CountTerms.Strata.NONE;
      case SEX -> CountTerms.Strata.SEX;
      case STATE -> CountTerms.Strata.STATE;
      case AGE_GROUP -> CountTerms.Strata.AGE_GROUP;
    };
  }

  private static CountTerms.Referrals referrals(ReferralRule rule) {
    return switch (rule) {
      case DROP -> CountTerms.Referrals.DROP;
      case MERGE -> CountTerms.Referrals.MERGE;
    };
  }
}
