package org.veladora.report;

import java.util.List;
import org.veladora.figures.LinkageSummary;
import org.veladora.model.Problem;

/// The figures of a linkage as JSON, for the owner of the lists.
///
/// The keys are documented in `docs/formats.md`; their order is fixed. `format` is 1.
public final class LinkageJson {
  private LinkageJson() {}

  /// Writes the figures.
  ///
  /// @param linkage the figures
  /// @param warnings what a reader of them should know
  /// @return the file's text
  public static String render(LinkageSummary linkage, List<Problem> warnings) {
    return JsonText.object(json -> {
      json.put("format", 1).put("kind", "linkage").put("audience", "owner");
      CountJson.members(json, linkage);
      json.lines("warnings", warnings, EstimateJson::members);
    });
  }
}
