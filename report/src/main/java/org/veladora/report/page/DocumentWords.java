package org.veladora.report.page;

import java.util.List;
import org.veladora.disclosure.Basis;
import org.veladora.figures.InputFile;
import org.veladora.figures.ProvenanceRecord;
import org.veladora.report.layout.FigureText;
import org.veladora.report.messages.Messages;

/// In words: why figures may be seen, and what their files are.
public final class DocumentWords {
  private DocumentWords() {}

  /// Why figures may be seen, and by whom.
  ///
  /// @param basis the basis
  /// @param messages texts in the reader's language
  /// @return paragraphs
  public static List<String> paragraphs(Basis basis, Messages messages) {
    return switch (basis) {
      case Basis.Threshold(int k, int cells, int underThreshold, int forOthers) ->
          List.of(
              messages.text("report.basis.threshold", k, k - 1),
              messages.text(
                  "report.basis.suppressed",
                  FigureText.of(cells),
                  FigureText.of(underThreshold + forOthers)));
      case Basis.AlreadyPublished() -> List.of(messages.text("report.basis.published"));
      case Basis.Owner() -> List.of(messages.text("report.basis.owner"));
    };
  }

  /// Whether a file is published, and where and when.
  ///
  /// @param input the file
  /// @param messages texts in the reader's language
  /// @return a phrase
  public static String status(InputFile input, Messages messages) {
    return switch (input) {
      case InputFile.Unpublished _ -> messages.text("report.file.unpublished");
      case InputFile.Denominator _ -> messages.text("report.file.denominator");
      case InputFile.AlreadyPublished published ->
          messages.text("report.file.published", published.where(), published.when());
    };
  }

  /// A declaration by kind and id.
  ///
  /// @param declaration the declaration
  /// @param messages texts in the reader's language
  /// @return such as `definition victims`
  public static String name(ProvenanceRecord.Declaration declaration, Messages messages) {
    String kind =
        messages.findText("report.declaration." + declaration.kind()).orElse(declaration.kind());
    return kind + " " + declaration.id();
  }
}
