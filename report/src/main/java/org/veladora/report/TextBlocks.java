package org.veladora.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.report.layout.CellText;
import org.veladora.report.layout.Mark;
import org.veladora.report.layout.Sheet;
import org.veladora.report.page.Block;
import org.veladora.report.page.Section;

/// Writes sections for a terminal: charts and what a page folds away are left out.
final class TextBlocks {
  /// Characters of a row label where a table does not fit as it is, the widest first.
  private static final List<Integer> LABELS = List.of(40, 30, 20);

  private final TextPage page;
  private final Consumer<DisclosedTabulation> people;

  /// @param people writes a table of people that left the gate
  TextBlocks(TextPage page, Consumer<DisclosedTabulation> people) {
    this.page = page;
    this.people = people;
  }

  /// Writes a section; nothing where it has no blocks.
  ///
  /// @param inShort whether it ends before its first heading
  void write(Section section, boolean inShort) {
    if (section.blocks().isEmpty()) {
      return;
    }
    page.heading(section.title());
    boolean afterGrid = false;
    for (Block block : section.blocks()) {
      if (inShort && block instanceof Block.Heading) {
        return;
      }
      boolean text = !(block instanceof Block.Heading || block instanceof Block.Grid);
      if (afterGrid && text && isWritten(block)) {
        page.blank();
      }
      write(block);
      afterGrid = isWritten(block) ? block instanceof Block.Grid : afterGrid;
    }
  }

  private static boolean isWritten(Block block) {
    return switch (block) {
      case Block.Drawing _, Block.Folded _, Block.Imported _ -> false;
      case Block.Heading _,
          Block.Paragraph _,
          Block.Points _,
          Block.Glossary _,
          Block.Grid _,
          Block.People _ ->
          true;
    };
  }

  private void write(Block block) {
    switch (block) {
      case Block.Heading(String text) -> page.blank().paragraph(0, text.toUpperCase(Locale.ROOT));
      case Block.Paragraph(String text) -> page.paragraph(0, text);
      case Block.Points(List<String> items) ->
          items.forEach(item -> page.paragraph(0, "- " + item));
      case Block.Glossary(List<Block.Term> terms) ->
          terms.forEach(term -> page.paragraph(0, "- " + term.term() + ": " + term.meaning()));
      case Block.Grid grid -> grid(grid);
      case Block.People(DisclosedTabulation tabulation) -> people.accept(tabulation);
      case Block.Drawing _, Block.Folded _, Block.Imported _ -> {}
    }
  }

  private void grid(Block.Grid grid) {
    page.blank();
    if (!grid.titled()) {
      page.paragraph(0, grid.title() + ":");
    }
    Stream.concat(Stream.of(grid.sheet()), LABELS.stream().map(n -> narrow(grid.sheet(), n)))
        .filter(TextPage::fits)
        .findFirst()
        .ifPresentOrElse(page::sheet, () -> rows(grid.sheet()));
  }

  /// The table with its row labels in lines.
  private static Sheet narrow(Sheet sheet, int characters) {
    List<Sheet.Group> groups = new ArrayList<>();
    for (Sheet.Group group : sheet.groups()) {
      List<Sheet.Line> lines = new ArrayList<>();
      for (Sheet.Line line : group.lines()) {
        List<CellText> none = line.cells().stream().map(_ -> new CellText("", Mark.NONE)).toList();
        List<String> parts = TextPage.wrap(line.label(), characters);
        lines.add(new Sheet.Line(parts.getFirst(), line.total(), line.cells()));
        parts.stream()
            .skip(1)
            .forEach(part -> lines.add(new Sheet.Line("  " + part, line.total(), none)));
      }
      groups.add(new Sheet.Group(group.label(), lines));
    }
    return new Sheet(sheet.rowHeading(), "", sheet.columns(), groups, 1, 1);
  }

  /// A table that does not fit across: a line a row, each number with its heading.
  private void rows(Sheet sheet) {
    for (Sheet.Group group : sheet.groups()) {
      for (Sheet.Line line : group.lines()) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < line.cells().size(); c++) {
          CellText cell = line.cells().get(c);
          cells.add(sheet.columns().get(c).label() + " " + cell.text());
        }
        page.paragraph(0, "- " + line.label() + ": " + String.join("; ", cells));
      }
    }
  }
}
