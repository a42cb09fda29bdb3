package org.veladora.report.page;

import java.util.List;
import org.veladora.disclosure.DisclosedTabulation;
import org.veladora.model.ImportReport;
import org.veladora.report.charts.Chart;
import org.veladora.report.layout.Sheet;

/// A part of a section, in one language: what a page and a terminal show in their own ways.
public sealed interface Block {

  /// A heading within a section.
  ///
  /// @param text the heading
  record Heading(String text) implements Block {}

  /// A paragraph.
  ///
  /// @param text the paragraph
  record Paragraph(String text) implements Block {}

  /// A list of statements.
  ///
  /// @param items the statements, one or more
  record Points(List<String> items) implements Block {
    /// Copies the list.
    public Points {
      items = List.copyOf(items);
    }
  }

  /// Terms and what they mean here.
  ///
  /// @param terms the terms, one or more
  record Glossary(List<Term> terms) implements Block {
    /// Copies the list.
    public Glossary {
      terms = List.copyOf(terms);
    }
  }

  /// A term.
  ///
  /// @param term the term
  /// @param meaning what it means here
  record Term(String term, String meaning) {}

  /// A table.
  ///
  /// @param title its title
  /// @param titled whether a heading above it says the same
  /// @param sheet its numbers
  record Grid(String title, boolean titled, Sheet sheet) implements Block {}

  /// A chart; its table follows. A terminal does not show it.
  ///
  /// @param id an id, unique within the page's language
  /// @param chart the chart
  record Drawing(String id, Chart chart) implements Block {}

  /// What is folded away until a reader asks for it. A terminal does not show it.
  ///
  /// @param title what is in it
  /// @param blocks its parts
  record Folded(String title, List<Block> blocks) implements Block {
    /// Copies the list.
    public Folded {
      blocks = List.copyOf(blocks);
    }
  }

  /// The account of a file's import. A terminal does not show it.
  ///
  /// @param report the account
  record Imported(ImportReport report) implements Block {}

  /// A table of people that left the gate, with its definition.
  ///
  /// @param tabulation the table
  record People(DisclosedTabulation tabulation) implements Block {}
}
