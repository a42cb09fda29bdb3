package org.veladora.app.coalition.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.veladora.model.MexicanState;

/// Municipalities: INEGI codes where every cell is one, otherwise texts.
final class MunicipalityEvidence implements Evidence {
  private long codes;
  private long others;

  @Override
  public void see(String cell) {
    String code = cell.length() == 4 ? "0" + cell : cell;
    boolean fits =
        code.matches("[0-9]{5}") && MexicanState.findByCode(code.substring(0, 2)).isPresent();
    codes += fits ? 1 : 0;
    others += fits ? 0 : 1;
  }

  @Override
  public Optional<Guess> findGuess() {
    String value = codes > 0 && others == 0 ? "municipality" : "text";
    return Optional.of(new Guess(value, List.of(), new LinkedHashMap<>(), List.of()));
  }
}
