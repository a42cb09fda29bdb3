package org.veladora.report.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.Problem;
import org.veladora.report.count.LinkageSection;
import org.veladora.report.count.TextGrid;
import org.veladora.report.document.DifferenceDocument;
import org.veladora.report.document.DifferenceDocument.Total;
import org.veladora.report.document.DifferenceOutcome;
import org.veladora.report.layout.FigureText;
import org.veladora.report.messages.Messages;
import org.veladora.report.page.Block;
import org.veladora.report.page.ImportWords;
import org.veladora.report.page.Section;

/// All that a report of the differences between two cuts says, in one language.
///
/// @param answer the answer in one sentence, then what must be known with it, one a paragraph
/// @param sections the sections after it, in order; provenance comes after them
public record DifferenceSections(List<String> answer, List<Section> sections) {
  /// Copies the lists.
  public DifferenceSections {
    answer = List.copyOf(answer);
    sections = List.copyOf(sections);
  }

  /// The sections of a document.
  ///
  /// @param document what differs
  /// @param messages texts in the reader's language
  /// @return answer, outcomes, files, steps, changes, and linkage where there was one
  public static DifferenceSections of(DifferenceDocument document, Messages messages) {
    return new Work(document, messages).sections();
  }

  /// Writes the sections.
  private static final class Work {
    private final DifferenceDocument document;
    private final Messages messages;
    private final String kind;

    Work(DifferenceDocument document, Messages messages) {
      this.document = document;
      this.messages = messages;
      this.kind = document.ofPeople() ? "people" : "rows";
    }

    DifferenceSections sections() {
      List<Section> sections = new ArrayList<>();
      sections.add(section("outcomes", outcomes()));
      sections.add(section("files", files()));
      sections.add(section("steps", steps()));
      sections.add(section("changes", changes()));
      if (!document.linkage().isEmpty()) {
        sections.add(
            section(
                "linkage",
                LinkageSection.explained(
                    document.linkage().getFirst(), document.linkageWarnings(), messages)));
      }
      sections.add(section("limits", List.of(new Block.Points(limits()))));
      return new DifferenceSections(answer(), sections);
    }

    private Section section(String id, List<Block> blocks) {
      return new Section(id, t("section." + id), blocks);
    }

    private String t(String key, Object... arguments) {
      return messages.text("differences." + key, arguments);
    }

    private List<String> answer() {
      List<String> answer = new ArrayList<>();
      if (document.ofPeople()) {
        answer.add(
            t(
                "answer.people",
                document.cuts().older().file().name(),
                document.cuts().newer().file().name(),
                counted(DifferenceOutcome.REMOVED),
                counted(DifferenceOutcome.APPEARED)));
        answer.add(
            t(
                "answer.people.rest",
                counted(DifferenceOutcome.MERGED),
                counted(DifferenceOutcome.SPLIT),
                counted(DifferenceOutcome.CHANGED),
                counted(DifferenceOutcome.ID_REUSED),
                counted(DifferenceOutcome.UNCHANGED)));
        answer.add(t(document.steps().draws() > 0 ? "answer.range" : "answer.no.range"));
      } else {
        answer.add(
            t(
                "answer.rows",
                document.cuts().older().file().name(),
                document.cuts().newer().file().name(),
                counted(DifferenceOutcome.ONLY_OLD),
                counted(DifferenceOutcome.ONLY_NEW),
                counted(DifferenceOutcome.CHANGED),
                counted(DifferenceOutcome.UNCHANGED)));
        answer.add(t("answer.rows.why"));
      }
      document.notes().forEach(note -> answer.add(words(note)));
      return answer;
    }

    /// A number, with its range where it has one.
    private String counted(DifferenceOutcome outcome) {
      return counted(document.getTotal(outcome));
    }

    private String counted(Total total) {
      String number = FigureText.of(total.units());
      return total.low() == total.high() ? number : t("range", number, range(total));
    }

    private String range(Total total) {
      return total.low() == total.high()
          ? FigureText.NO_DATA
          : t("from.to", FigureText.of(total.low()), FigureText.of(total.high()));
    }

    /// A problem with its remedy; fields in words.
    private String words(Problem problem) {
      Problem named =
          problem.code().equals("Q012")
              ? new Problem(problem.code(), problem.arguments().stream().map(this::fields).toList())
              : problem;
      Messages.Explained explained = messages.problem(named);
      return explained.message() + " " + explained.remedy() + " [" + explained.code() + "]";
    }

    private String fields(String ids) {
      return ids.equals("-") ? t("none") : fields(List.of(ids.split(", ", -1)));
    }

    private String fields(List<String> ids) {
      return ids.stream().map(this::field).collect(Collectors.joining(", "));
    }

    private String field(String id) {
      return messages.findText("report.field." + id).orElse(id);
    }

    private List<Block> outcomes() {
      TextGrid grid =
          new TextGrid(
              t("outcomes." + kind),
              t("outcome"),
              List.of(
                  t("outcomes.units." + kind),
                  t("outcomes.range"),
                  t("outcomes.older"),
                  t("outcomes.newer")));
      long older = 0;
      long newer = 0;
      for (Total total : document.totals()) {
        grid.row(
            t("outcome." + total.outcome().code()),
            List.of(
                FigureText.of(total.units()),
                range(total),
                FigureText.of(total.olderRecords()),
                FigureText.of(total.newerRecords())));
        older += total.olderRecords();
        newer += total.newerRecords();
      }
      grid.total(
          t("outcomes.all"),
          List.of(
              FigureText.NO_DATA, FigureText.NO_DATA, FigureText.of(older), FigureText.of(newer)));
      List<Block.Term> terms =
          document.totals().stream()
              .map(total ->
                  new Block.Term(
                      t("outcome." + total.outcome().code()),
                      t("meaning." + total.outcome().code())))
              .toList();
      return List.of(
          grid.block(), new Block.Paragraph(t("outcomes.balance")), new Block.Glossary(terms));
    }

    private List<Block> files() {
      ImportWords words = new ImportWords(messages);
      DifferenceDocument.Cuts cuts = document.cuts();
      return List.of(
          new Block.Points(
              List.of(
                  t("files.older", cuts.older().file().name(), words.balance(cuts.older())),
                  t("files.newer", cuts.newer().file().name(), words.balance(cuts.newer())),
                  t("files.fields", fields(ids(cuts.compared()))))),
          new Block.Folded(
              t("files.accounts"),
              List.of(new Block.Imported(cuts.older()), new Block.Imported(cuts.newer()))));
    }

    private static List<String> ids(List<FieldId> fields) {
      return fields.stream().map(FieldId::value).toList();
    }

    private List<Block> steps() {
      DifferenceDocument.Steps steps = document.steps();
      List<String> items = new ArrayList<>();
      items.add(t("steps.equal", FigureText.of(steps.equalRows())));
      items.add(
          document.cuts().compared().contains(Fields.SOURCE_RECORD_ID)
              ? t(
                  "steps.id." + kind,
                  FigureText.of(steps.sameId()),
                  FigureText.of(steps.idsReused()),
                  FigureText.of(steps.idsRepeated()))
              : t("steps.id.none"));
      if (document.ofPeople()) {
        items.add(
            steps.draws() == 0
                ? t("steps.linkage.none")
                : t("steps.linkage", FigureText.of(steps.linked()), FigureText.of(steps.draws())));
      }
      return List.of(new Block.Points(items));
    }

    private List<Block> changes() {
      List<Block> blocks = new ArrayList<>();
      if (!document.changes().isEmpty()) {
        TextGrid grid =
            new TextGrid(t("changes.fields"), t("field"), List.of(t("outcomes.units." + kind)));
        document
            .changes()
            .forEach(change ->
                grid.row(field(change.field().value()), List.of(FigureText.of(change.units()))));
        blocks.add(grid.block());
      }
      if (!document.transitions().isEmpty()) {
        TextGrid grid =
            new TextGrid(
                t("changes.codes"), t("changes.from.to"), List.of(t("outcomes.units." + kind)));
        document
            .transitions()
            .forEach(each ->
                grid.row(
                    t(
                        "changes.transition",
                        field(each.field().value()),
                        code(each.older()),
                        code(each.newer())),
                    List.of(FigureText.of(each.units()))));
        blocks.add(grid.block());
      }
      if (!document.nearRows().isEmpty()) {
        TextGrid grid = new TextGrid(t("near"), t("field"), List.of(t("near.rows")));
        document
            .nearRows()
            .forEach(
                near -> grid.row(field(near.field().value()), List.of(FigureText.of(near.rows()))));
        blocks.add(grid.block());
        blocks.add(new Block.Paragraph(t("near.why")));
      }
      blocks.add(new Block.Paragraph(t(blocks.isEmpty() ? "changes.none" : "changes.where")));
      return blocks;
    }

    /// A code as written, an absence in words.
    private String code(String value) {
      return value.startsWith("?")
          ? messages.findText("report.answer." + value.substring(1)).orElse(value)
          : value;
    }

    private List<String> limits() {
      List<String> limits = new ArrayList<>();
      if (document.ofPeople()) {
        limits.add(t("limits.linkage"));
        limits.add(t("limits.duplicates"));
      }
      limits.add(t("limits.cause"));
      limits.add(t("limits.person"));
      return limits;
    }
  }
}
