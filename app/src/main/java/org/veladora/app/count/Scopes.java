package org.veladora.app.count;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.veladora.estimation.EstimationMethod;
import org.veladora.estimation.EstimationScope;
import org.veladora.estimation.loglinear.LogLinearModel;
import org.veladora.estimation.loglinear.ModelNotation;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;

/// Reads which methods are shown beside the range.
final class Scopes {
  private Scopes() {}

  /// @param lists how many lists the estimate is of
  /// @throws BadInput N210 where a method is unknown, N211 where a model cannot be read
  static EstimationScope of(EstimateUseCase.Request request, int lists) {
    EstimationScope named = EstimationScope.byWord().get(request.methods());
    Set<EstimationMethod> methods = named == null ? methods(request.methods()) : named.methods();
    List<LogLinearModel> models =
        request.model().map(notation -> List.of(model(notation, lists))).orElse(List.of());
    return new EstimationScope(methods, models, named == null || named.repeated());
  }

  private static Set<EstimationMethod> methods(String ids) {
    Set<EstimationMethod> methods = EnumSet.noneOf(EstimationMethod.class);
    for (String id : ids.split(",", -1)) {
      methods.add(
          EstimationMethod.find(id.strip())
              .orElseThrow(() -> new BadInput(Problem.of("N210", id.strip(), known()))));
    }
    return methods;
  }

  private static String known() {
    return "least, quick, full, "
        + String.join(
            ", ",
            EnumSet.allOf(EstimationMethod.class).stream().map(EstimationMethod::id).toList());
  }

  private static LogLinearModel model(String notation, int lists) {
    return switch (ModelNotation.read(notation, lists)) {
      case ModelNotation.Read(LogLinearModel model) -> model;
      case ModelNotation.Unreadable unreadable ->
          throw new BadInput(Problem.of("N211", notation, unreadable.part(), lists));
    };
  }
}
