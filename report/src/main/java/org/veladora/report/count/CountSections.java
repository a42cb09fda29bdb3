package org.veladora.report.count;

import java.util.ArrayList;
import java.util.List;
import org.veladora.disclosure.ReleasedEstimate;
import org.veladora.figures.EstimateVerdict;
import org.veladora.figures.PopulationEstimate;
import org.veladora.report.document.CountDocument;
import org.veladora.report.document.CountTerms;
import org.veladora.report.document.PublicCount;
import org.veladora.report.document.Reading;
import org.veladora.report.layout.QuantityText;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.Block;
import org.veladora.report.page.DocumentWords;
import org.veladora.report.page.Section;

/// All that a report of a count says, in one language, in its fixed order.
///
/// @param answer the answer in one sentence, then what must be known with it, one a paragraph
/// @param sections the sections after it, in order; provenance comes after them
public record CountSections(List<String> answer, List<Section> sections) {
  /// Copies the lists.
  public CountSections {
    answer = List.copyOf(answer);
    sections = List.copyOf(sections);
  }

  /// The sections of a count.
  ///
  /// @param document the count
  /// @param messages texts in the reader's language
  /// @return answer, figures, lists, linkage, overlaps, estimates, verdict, changes, definitions;
  ///   without figures, estimates and changes where the estimate was withheld
  public static CountSections of(CountDocument document, Messages messages) {
    CountWords words = new CountWords(messages, document.terms().population().strata());
    List<Reading> readings = document.readings();
    List<String> answer = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    if (readings.isEmpty()) {
      answer.addAll(Answer.withheld(words, document));
    } else {
      Answer figures = new Answer(words, readings.getFirst().whole(), Setting.of(document));
      answer.addAll(figures.paragraphs(document.counted().size()));
      sections.add(section(words, "figures", figures.figures()));
    }
    sections.add(section(words, "lists", new ListsSection(words).blocks(document)));
    sections.add(section(words, "linkage", new LinkageSection(words).blocks(document)));
    sections.add(section(words, "overlaps", overlaps(document, words)));
    if (!readings.isEmpty()) {
      Setting setting = Setting.of(document);
      sections.add(section(words, "estimates", estimates(document, words, setting)));
      addVerdict(sections, words, readings);
      sections.add(section(words, "changes", new ChangesSection(words, setting).blocks(readings)));
    }
    sections.add(section(words, "terms", new TermsSection(words).blocks(document)));
    return new CountSections(answer, sections);
  }

  /// The sections of an estimate without a count around it.
  ///
  /// @param estimate the estimate
  /// @param messages texts in the reader's language
  /// @return answer, figures, estimates, changes, methods
  public static CountSections of(PopulationEstimate estimate, Messages messages) {
    CountWords words = new CountWords(messages, CountTerms.Strata.NONE);
    Setting setting = Setting.of(estimate);
    List<Reading> readings =
        List.of(new Reading(estimate.scenario(), estimate.whole(), estimate.strata()));
    Answer answer = new Answer(words, estimate.whole(), setting);
    List<Section> sections = new ArrayList<>();
    sections.add(section(words, "figures", answer.figures()));
    sections.add(
        section(words, "estimates", new EstimatesSection(words, setting).blocks(readings)));
    addVerdict(sections, words, readings);
    sections.add(section(words, "changes", new ChangesSection(words, setting).blocks(readings)));
    sections.add(section(words, "terms", new TermsSection(words).methods(readings)));
    return new CountSections(answer.paragraphs(estimate.lists().size()), sections);
  }

  /// What was looked at before the range was given; nothing where nobody may see that.
  private static void addVerdict(List<Section> sections, CountWords words, List<Reading> readings) {
    EstimateVerdict verdict = readings.getFirst().whole().verdict();
    if (!verdict.lines().isEmpty()) {
      sections.add(section(words, "verdict", new VerdictSection(words).blocks(verdict)));
    }
  }

  private static Section section(CountWords words, String id, List<Block> blocks) {
    return new Section(id, words.t("section." + id), blocks);
  }

  private static List<Block> overlaps(CountDocument document, CountWords words) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words.t("overlaps.why")));
    DocumentWords.paragraphs(document.overlaps().basis(), words.messages()).stream()
        .map(Block.Paragraph::new)
        .forEach(blocks::add);
    document.overlaps().tabulations().stream()
        .map(tabulation -> NamedStrata.of(tabulation, document.terms().population().strata()))
        .map(Block.People::new)
        .forEach(blocks::add);
    return blocks;
  }

  private static List<Block> estimates(CountDocument document, CountWords words, Setting setting) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(origin(document, words)));
    blocks.addAll(new EstimatesSection(words, setting).blocks(document.readings()));
    return blocks;
  }

  /// What the estimates were computed from.
  private static String origin(CountDocument document, CountWords words) {
    return document instanceof PublicCount open
            && open.estimate() instanceof ReleasedEstimate released
        ? words.t(
            released.completions() == 1 ? "estimates.public.one" : "estimates.public",
            released.completions(),
            QuantityText.declared(released.widening()))
        : words.t("estimates.owner");
  }
}
