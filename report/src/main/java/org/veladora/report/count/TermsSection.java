package org.veladora.report.count;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.veladora.figures.Estimate;
import org.veladora.figures.MethodEstimate;
import org.veladora.report.document.CountDocument;
import org.veladora.report.document.CountTerms;
import org.veladora.report.document.CountedList;
import org.veladora.report.document.Reading;
import org.veladora.report.layout.FigureText;
import org.veladora.report.layout.QuantityText;
import org.veladora.report.page.Block;

/// What the numbers count and how: everything that was declared before, and the methods.
final class TermsSection {
  private final CountWords words;

  TermsSection(CountWords words) {
    this.words = words;
  }

  List<Block> blocks(CountDocument document) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Glossary(declared(document)));
    blocks.addAll(methods(document.readings()));
    return blocks;
  }

  private List<Block.Term> declared(CountDocument document) {
    CountTerms.Population population = document.terms().population();
    CountTerms.Linkage linkage = document.terms().linkage();
    CountTerms.Estimation estimation = document.terms().estimation();
    List<Block.Term> terms = new ArrayList<>();
    terms.add(new Block.Term(words.t("terms.victim"), words.t(population.victim())));
    terms.add(term("terms.closed", population.closed() ? "yes" : "no"));
    terms.add(new Block.Term(words.t("terms.same"), same(document.counted())));
    terms.add(term("terms.strata", population.strata().code()));
    terms.add(term("terms.referrals", population.referrals().code()));
    terms.add(
        new Block.Term(
            words.t("terms.threshold"),
            words.t("terms.threshold.is", QuantityText.declared(linkage.threshold()))));
    terms.add(
        new Block.Term(
            words.t("terms.draws"), words.t("terms.draws.is", FigureText.of(linkage.draws()))));
    terms.add(
        new Block.Term(
            words.t("terms.effects"),
            words.t("terms.effects.is", QuantityText.declared(estimation.threshold()))));
    terms.add(
        new Block.Term(
            words.t("terms.replicates"),
            words.t("terms.replicates.is", FigureText.of(estimation.replicates()))));
    return terms;
  }

  private Block.Term term(String key, String value) {
    return new Block.Term(words.t(key), words.t(key + "." + value));
  }

  private String same(List<CountedList> lists) {
    List<String> not =
        lists.stream()
            .filter(list -> !list.sameDefinition())
            .map(list -> words.t(list.name()))
            .toList();
    return not.isEmpty()
        ? words.t("terms.same.all")
        : words.t("terms.same.not", String.join(", ", not));
  }

  /// The methods that were used, where the catalogue explains them.
  List<Block> methods(List<Reading> readings) {
    TreeSet<String> ids = new TreeSet<>();
    for (Reading reading : readings) {
      reading.whole().methods().stream().map(MethodEstimate::method).forEach(ids::add);
      if (reading.whole().range() instanceof Estimate range) {
        ids.add(range.method());
      }
    }
    List<Block.Term> terms = new ArrayList<>();
    for (String id : ids) {
      words
          .messages()
          .findText("count.method." + id + ".definition")
          .ifPresent(text -> terms.add(new Block.Term(words.method(id), text)));
    }
    return terms.isEmpty()
        ? List.of()
        : List.of(new Block.Heading(words.t("terms.methods")), new Block.Glossary(terms));
  }
}
