package org.veladora.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class MexicanStateTest {

  @Test
  void thereAre32StatesInTheOrderOfTheirCodes() {
    List<MexicanState> states = MexicanState.listAll();
    assertThat(states).hasSize(32);
    for (int i = 0; i < 32; i++) {
      assertThat(states.get(i).code()).isEqualTo(String.format(Locale.ROOT, "%02d", i + 1));
    }
  }

  @Test
  void noNameBelongsToTwoStates() {
    Map<String, MexicanState> owners = new HashMap<>();
    for (MexicanState state : MexicanState.listAll()) {
      owners.put(state.officialName(), state);
      state.otherNames().forEach(name -> assertThat(owners.putIfAbsent(name, state)).isNull());
    }
    assertThat(owners).allSatisfy((name, state) -> assertThat(named(name)).isEqualTo(state));
  }

  @ParameterizedTest
  @EnumSource
  void stateIsFoundByEveryNameInAnyCase(MexicanState state) {
    assertThat(named(state.officialName().toUpperCase(Locale.ROOT))).isEqualTo(state);
    for (String name : state.otherNames()) {
      assertThat(named("  " + name.toLowerCase(Locale.ROOT) + ". ")).isEqualTo(state);
    }
    assertThat(MexicanState.findByCode(state.code())).contains(state);
    assertThat(state.place().state()).isEqualTo(state);
    assertThat(Place.of(state)).isSameAs(state.place());
  }

  /// As registers, CONAPO and INEGI print them, where that is not the official name in capitals.
  @ParameterizedTest
  @CsvSource({
    "ESTADO DE MEXICO,15",
    "Estado de México,15",
    "México,15",
    "MEXICO,15",
    "DISTRITO FEDERAL,09",
    "Distrito Federal,09",
    "CIUDAD DE MEXICO,09",
    "CDMX,09",
    "D.F.,09",
    "N.L.,19",
    "S.L.P.,24",
    "Q. Roo,23",
    "Edo.Mex.,15",
    "COAHUILA DE ZARAGOZA,05",
    "COAHUILA,05",
    "Michoacán,16",
    "MICHOACAN DE OCAMPO,16",
    "VERACRUZ,30",
    "Veracruz de Ignacio de la Llave,30",
    "QUERETARO DE ARTEAGA,22",
    "NUEVO LEON,19",
    "SAN LUIS POTOSI,24",
    "YUCATAN,31"
  })
  void namesThatRegistersPrintAreFound(String name, String code) {
    assertThat(named(name).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NO ESPECIFICADO", "TEXAS", "Nacional", "ENTIDAD NO ESPECIFICADA"})
  void whatIsNoStateIsNotFound(String name) {
    assertThat(MexicanState.findByName(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "00", "33", "99", "NA", "001"})
  void codeOfNoStateIsNotFound(String code) {
    assertThat(MexicanState.findByCode(code)).isEmpty();
  }

  @Test
  void codeOfOneDigitIsReadAsTwo() {
    assertThat(MexicanState.findByCode("9")).contains(MexicanState.CIUDAD_DE_MEXICO);
  }

  private static MexicanState named(String name) {
    return MexicanState.findByName(name).orElseThrow(() -> new AssertionError("no state: " + name));
  }
}
