package org.veladora.app.count;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.veladora.estimation.EstimationMethod;
import org.veladora.estimation.EstimationScope;
import org.veladora.estimation.latent.FalseRecords;
import org.veladora.estimation.loglinear.LogLinearModel;
import org.veladora.estimation.loglinear.ModelNotation;
import org.veladora.model.BadInput;
import org.veladora.model.Problem;

/// Reads which methods are shown beside the range.
final class Scopes {
  private static final Pattern DECLARED =
      Pattern.compile("(.+)=([1-9][0-9]{0,6})/([1-9][0-9]{0,6})");

  private Scopes() {}

  /// @param names of the lists that the estimate is of
  /// @throws BadInput N210 where a method is unknown, N211 where a model cannot be read, N212 where
  ///   a declaration of false records cannot
  static EstimationScope of(EstimateUseCase.Request request, List<String> names) {
    int lists = names.size();
    Set<EstimationMethod> methods = EnumSet.noneOf(EstimationMethod.class);
    boolean repeated = false;
    for (String word : request.methods().split(",", -1)) {
      EstimationScope named = EstimationScope.byWord().get(word.strip());
      if (named == null) {
        methods.add(method(word.strip()));
        repeated = true;
      } else {
        methods.addAll(named.methods());
        repeated |= named.repeated();
      }
    }
    List<LogLinearModel> models =
        request.model().isEmpty() ? List.of() : List.of(model(request.model(), lists));
    return new EstimationScope(
        methods, models, falseRecords(request.falseRecords(), names), repeated);
  }

  private static EstimationMethod method(String id) {
    return EstimationMethod.find(id)
        .orElseThrow(() -> new BadInput(Problem.of("N210", id, known())));
  }

  private static String known() {
    return "least, quick, full, "
        + String.join(
            ", ",
            EnumSet.allOf(EstimationMethod.class).stream().map(EstimationMethod::id).toList());
  }

  /// Such as `FGR=20/80`: of 100 records of the list that were looked into, 20 were not of the
  /// population.
  private static List<FalseRecords> falseRecords(String declared, List<String> names) {
    List<FalseRecords> records = new ArrayList<>();
    for (String each : declared.isEmpty() ? List.<String>of() : List.of(declared.split(",", -1))) {
      Matcher parts = DECLARED.matcher(each.strip());
      if (!parts.matches() || !names.contains(parts.group(1))) {
        throw new BadInput(Problem.of("N212", each.strip(), String.join(", ", names)));
      }
      records.add(
          new FalseRecords(
              names.indexOf(parts.group(1)),
              Double.parseDouble(parts.group(2)),
              Double.parseDouble(parts.group(3))));
    }
    return records;
  }

  private static LogLinearModel model(String notation, int lists) {
    if (lists > LogLinearModel.MAX_LISTS) {
      throw new BadInput(Problem.of("N213", lists, LogLinearModel.MAX_LISTS));
    }
    return switch (ModelNotation.read(notation, lists)) {
      case ModelNotation.Read(LogLinearModel model) -> model;
      case ModelNotation.Unreadable unreadable ->
          throw new BadInput(Problem.of("N211", notation, unreadable.part(), lists));
    };
  }
}
