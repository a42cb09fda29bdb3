package org.veladora.app.coalition.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.app.coalition.Coalition;
import org.veladora.app.coalition.EstimationSettings;
import org.veladora.app.coalition.LinkageSettings;
import org.veladora.app.coalition.ListDeclaration;
import org.veladora.app.coalition.ReferralRule;
import org.veladora.app.coalition.Strata;
import org.veladora.model.Cancel;
import org.veladora.model.Cancelled;
import org.veladora.model.Language;
import org.veladora.model.Problem;
import org.veladora.model.Progress;
import org.veladora.report.messages.Messages;

class InitUseCaseTest {
  private static final String SHELTER =
      """
      folio,nombres,primer_apellido,segundo_apellido,sexo,fecha_nacimiento
      R1,Ana,Ficticia,Prueba,MUJER,1999-05-31
      R2,Luz,Inventada,Ejemplo,MUJER,2001-01-02
      """;
  private static final String HOTLINE =
      """
      Núm. llamada;Nombre completo;Género;Fecha nac.;Canalizada por
      1;Ana Ficticia Prueba;F;31/05/1999;Refugio
      2;Eva Supuesta Caso;F;13/12/1987;
      """;

  @TempDir private Path folder;

  @Test
  void whatInitWritesIsReadBackAsItStands() {
    Trial trial =
        new Trial(folder).file("refugio.csv", SHELTER).file("datos/Línea Ámbar.csv", HOTLINE);
    InitUseCase.Result result = trial.run();

    assertThat(result.coalition()).isEqualTo(trial.out().resolve("coalition.toml"));
    Coalition coalition = trial.coalition();
    assertThat(coalition.population().closed()).isTrue();
    assertThat(coalition.population().strata()).isEqualTo(Strata.NONE);
    assertThat(coalition.population().referrals()).isEqualTo(ReferralRule.DROP);
    assertThat(coalition.linkage()).isEqualTo(LinkageSettings.DEFAULT);
    assertThat(coalition.estimation()).isEqualTo(EstimationSettings.DEFAULT);
    assertThat(coalition.seed()).isEqualTo(Coalition.DEFAULT_SEED);
    assertThat(coalition.lists())
        .extracting(list -> list.id().value(), ListDeclaration::files, ListDeclaration::profile)
        .containsExactly(
            tuple("refugio", List.of("../refugio.csv"), "person-list"),
            tuple("linea-ambar", List.of("../datos/Línea Ámbar.csv"), "perfil-linea-ambar.toml"));
    assertThat(trial.profile("perfil-linea-ambar.toml").id()).isEqualTo("perfil-linea-ambar");
    for (ListDeclaration list : coalition.lists()) {
      assertThat(trial.out().resolve(list.files().getFirst())).exists();
    }
  }

  @Test
  void whatTheUserMustConfirmIsMarked() {
    Trial trial = new Trial(folder).file("refugio.csv", SHELTER);
    trial.run();
    List<String> lines = trial.text("coalition.toml").lines().toList();
    for (String key : List.of("victim =", "closed =", "duplicate_free =", "same_definition =")) {
      int at =
          lines.indexOf(
              lines.stream().filter(line -> line.startsWith(key)).findFirst().orElseThrow());
      String comment = String.join(" ", lines.subList(Math.max(0, at - 3), at));
      assertThat(comment).as(key).contains("# CONFIRME");
    }
    assertThat(trial.text("coalition.toml")).contains("ninguna lista dice quién canalizó");
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    Trial first = new Trial(folder.resolve("a")).file("r.csv", SHELTER).file("l.csv", HOTLINE);
    Trial second = new Trial(folder.resolve("b")).file("r.csv", SHELTER).file("l.csv", HOTLINE);
    first.run();
    second.run();
    assertThat(first.text("coalition.toml")).isEqualTo(second.text("coalition.toml"));
    assertThat(first.text("perfil-l.toml")).isEqualTo(second.text("perfil-l.toml"));
    assertThat(first.text("coalition.toml")).doesNotContain(folder.toString());
  }

  @Test
  void filesOfOneNameGetDifferentIdsAndReservedIdsAreAvoided() {
    Trial trial =
        new Trial(folder)
            .file("a/lista.csv", SHELTER)
            .file("b/lista.csv", HOTLINE)
            .file("state.csv", HOTLINE.replace("Supuesta", "Imaginada"));
    assertThat(trial.run().lists())
        .extracting(list -> list.id().value())
        .containsExactly("lista", "lista-2", "lista-state");
    assertThat(trial.coalition().lists()).hasSize(3);
  }

  @Test
  void anExistingCoalitionIsNeverOverwritten() throws IOException {
    Trial trial = new Trial(folder).file("refugio.csv", SHELTER);
    Files.createDirectories(trial.out());
    Files.writeString(trial.out().resolve("coalition.toml"), "mía");
    assertThat(trial.problem()).isEqualTo(Problem.of("N002", "coalition.toml"));
    assertThat(trial.text("coalition.toml")).isEqualTo("mía");
    assertThat(told(trial.problem())).contains("coalition.toml", "--out");
  }

  @Test
  void anExistingDraftIsNeverOverwrittenAndNothingElseIsWritten() throws IOException {
    Trial trial = new Trial(folder).file("linea.csv", HOTLINE).file("refugio.csv", SHELTER);
    Files.createDirectories(trial.out());
    Files.writeString(trial.out().resolve("perfil-linea.toml"), "mío");
    assertThat(trial.problem()).isEqualTo(Problem.of("N002", "perfil-linea.toml"));
    assertThat(names(trial.out())).containsExactly("perfil-linea.toml");
    assertThat(trial.text("perfil-linea.toml")).isEqualTo("mío");
  }

  @Test
  void theSameFileTwiceIsTold() {
    Trial trial = new Trial(folder).file("a.csv", SHELTER).file("b.csv", SHELTER);
    assertThat(trial.problem()).isEqualTo(Problem.of("I019", "b.csv"));
    assertThat(trial.out()).doesNotExist();
    Trial drafted = new Trial(folder).file("c.csv", HOTLINE).file("d.csv", HOTLINE);
    assertThat(drafted.problem()).isEqualTo(Problem.of("I019", "d.csv"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | I008",
        "'<!DOCTYPE html><html>' | I005",
        "'PK\u0003\u0004' | I006",
        "'folio,nombres,primer_apellido' | I009",
        "'\"nombre' | I017",
        "'nombre,nombre,edad\nAna,Eva,3' | I013",
        "'a,b\n1,2' | N003",
      })
  void whatIsNoListIsRefused(String text, String code) {
    Trial trial = new Trial(folder).file("x.csv", text);
    assertThat(trial.problem().code()).isEqualTo(code);
    assertThat(told(trial.problem())).contains("x.csv");
    assertThat(trial.out()).doesNotExist();
  }

  @Test
  void foldersMissingFilesAndFilesInPlaceOfTheFolderAreRefused() throws IOException {
    assertThat(new Trial(folder).path(folder).problem().code()).isEqualTo("I002");
    assertThat(new Trial(folder).path(folder.resolve("no.csv")).problem().code()).isEqualTo("I001");
    Trial trial = new Trial(folder).file("refugio.csv", SHELTER);
    Files.writeString(trial.out(), "un archivo");
    assertThat(trial.problem()).isEqualTo(Problem.of("C101", "salida"));
  }

  @Test
  void aRegisterOfCountsIsNoListOfPeople() {
    Trial trial = new Trial(folder).file("pob.csv", "cve_entidad,anio,poblacion\n09,2020,1\n");
    assertThat(trial.problem()).isEqualTo(Problem.of("N004", "pob.csv", "conapo-state-year"));
    assertThat(told(trial.problem())).contains("pob.csv", "conapo-state-year");
  }

  @Test
  void tooManyFilesAreRefused() {
    Trial trial = new Trial(folder);
    for (int i = 0; i < 41; i++) {
      trial.path(folder.resolve(i + ".csv"));
    }
    assertThat(trial.problem()).isEqualTo(Problem.of("N005", 41, 40));
    assertThat(told(trial.problem())).contains("41", "40");
  }

  @Test
  void noFileIsAProgrammingErrorAndCancelledWorkWritesNothing() {
    assertThatThrownBy(() -> InitUseCase.run(List.of(), folder, Progress.NONE, Cancel.NEVER))
        .isInstanceOf(IllegalArgumentException.class);
    new Trial(folder).file("refugio.csv", SHELTER);
    Path out = folder.resolve("salida");
    assertThatThrownBy(() ->
            InitUseCase.run(List.of(folder.resolve("refugio.csv")), out, Progress.NONE, () -> true))
        .isInstanceOf(Cancelled.class);
    assertThat(out).doesNotExist();
  }

  @Test
  void duplicatesAreGuessedFromIdsCurpsAndNamesWithBirthDates() {
    assertThat(new Trial(folder).file("a.csv", SHELTER).list().duplicateFree()).isTrue();
    String twice = SHELTER + "R3,ANA,Ficticia,Prueba,MUJER,1999-05-31\n";
    Trial names = new Trial(folder.resolve("n")).file("a.csv", twice);
    assertThat(names.list().duplicateFree()).isFalse();
    assertThat(names.coalition().lists().getFirst().duplicateFree()).isFalse();
    assertThat(names.text("coalition.toml")).contains("1 renglones repiten folio");
    String ids = SHELTER + "R1,Sol,Otra,Persona,MUJER,1980-05-31\n";
    assertThat(new Trial(folder.resolve("i")).file("a.csv", ids).list().duplicateFree()).isFalse();
    String curps = "nombre completo,curp\nAna Fic,FXXA990531\nLuz Inv,FXXA990531\n";
    assertThat(new Trial(folder.resolve("c")).file("a.csv", curps).list().duplicateFree())
        .isFalse();
    String siblings = SHELTER + "R3,Sol,Ficticia,Prueba,MUJER,1999-05-31\n";
    assertThat(new Trial(folder.resolve("s")).file("a.csv", siblings).list().duplicateFree())
        .isTrue();
  }

  @Test
  void whatCannotBeComparedIsNotSaidToBeFreeOfDuplicates() {
    Trial trial =
        new Trial(folder).file("a.csv", "nombre completo;edad\nAna Ficticia;3\nLuz Inventada;4\n");
    assertThat(trial.list().duplicateFree()).isFalse();
    assertThat(trial.text("coalition.toml")).contains("no se puede ver si alguien está dos veces");
  }

  @Test
  void nobodysDataIsWrittenOrTold() throws IOException {
    Trial trial =
        new Trial(folder)
            .file(
                "linea.csv",
                """
                Nombre;Apellido paterno;Sexo;Edad;Fecha nac;Estado;Estatus;Canalizado por;Notas;CURP;Folio
                CANARIOA;CANARIOB;CANARIOC;771;31/05/1961;CANARIOD;CANARIOE;CANARIOF;CANARIOG;CANARIOH;CANARIOI
                CANARIOJ;CANARIOB;F;33;01/06/1962;Jalisco;DESAPARECIDA;refugio;CANARIOG;CANARIOK;CANARIOI
                """)
            .file("refugio.csv", SHELTER.replace("Ana", "CANARIOL").replace("MUJER", "CANARIOM"));
    InitUseCase.Result result = trial.run();
    StringBuilder all = new StringBuilder(result.lists().toString());
    for (String name : names(trial.out())) {
      all.append(trial.text(name));
    }
    assertThat(all.toString()).contains("refugio", "DESAPARECIDA");
    assertThat(all.toString())
        .doesNotContain("CANARIO", "1961", "1962", "771", "Jalisco", "Inventada", "Ficticia");
  }

  @Test
  void aFileWithoutHeaderIsRefusedAndItsFirstPersonNotTold() {
    for (String text :
        List.of(
            "CANARIOA,CANARIOB,CANARIOB,F,1999-01-01\nLuz,Inv,Eje,F,2000-01-01\n",
            "CANARIOA,CANARIOB,CANARIOB\nLuz,Inv,Eje\n",
            "Nombre,Edad,CANARIOA@ejemplo.org\nLuz,3,x\n")) {
      Problem problem = new Trial(folder).file("sin.csv", text).problem();
      assertThat(problem).isEqualTo(Problem.of("N003", "sin.csv"));
      assertThat(told(problem)).doesNotContain("CANARIO");
    }
  }

  private static String told(Problem problem) {
    String all = "";
    for (Language language : Language.values()) {
      Messages.Explained explained = Messages.in(language).problem(problem);
      all += explained.message() + explained.remedy();
    }
    return all;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
