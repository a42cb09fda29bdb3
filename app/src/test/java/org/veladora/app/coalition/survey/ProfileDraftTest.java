package org.veladora.app.coalition.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.app.coalition.survey.ListDraft.UnderstoodColumn;
import org.veladora.app.coalition.survey.Trial.Imported;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;

/// Drafts for invented layouts: each is read back and imports its file.
class ProfileDraftTest {
  @TempDir private Path folder;

  @Test
  void shelterInLatin1WithSemicolonsIsDrafted() {
    Trial trial =
        new Trial(folder)
            .file(
                "refugio.csv",
                """
                Expediente;Nombre(s);Ap. Paterno;Ap. Materno;Sexo;Edad;Fecha de Nacimiento;Fecha ingreso;Entidad;Municipio;Estado civil
                E-1;María;Muñoz;Peña;M;15;31/05/1999;01/02/2015;Michoacán;Morelia;SOLTERA
                E-2;José;Ibáñez;SIN DATO;H;S/D;02/11/2001;13/02/2015;NO ESPECIFICADO;Uruapan;x
                """,
                StandardCharsets.ISO_8859_1);
    ListDraft list = trial.list();
    assertThat(list.profile()).isEqualTo("perfil-refugio.toml");
    assertThat(list.drafted()).isTrue();
    assertThat(list.rowsRead()).isEqualTo(2);
    assertThat(list.notUnderstood()).containsExactly("Estado civil");
    assertThat(list.understood())
        .contains(
            new UnderstoodColumn("Ap. Paterno", Fields.PATERNAL_SURNAME),
            new UnderstoodColumn("Fecha ingreso", Fields.EVENT_DATE))
        .hasSize(10);
    assertThat(trial.profile("perfil-refugio.toml").layout().charset())
        .isEqualTo(Charset.forName("windows-1252"));

    Imported read = trial.read("perfil-refugio.toml", 0);
    assertThat(read.report().rowsAccepted()).isEqualTo(2);
    assertThat(read.report().unusable()).isEmpty();
    assertThat(read.values(Fields.PATERNAL_SURNAME)).containsExactly("MUÑOZ", "IBAÑEZ");
    assertThat(read.values(Fields.MATERNAL_SURNAME)).containsExactly("PEÑA", "?unknown");
    assertThat(read.values(Fields.SEX)).containsExactly("female", "male");
    assertThat(read.values(Fields.AGE)).containsExactly("15", "?unknown");
    assertThat(read.values(Fields.BIRTH_DATE)).containsExactly("1999-05-31", "2001-11-02");
    assertThat(read.values(Fields.STATE)).containsExactly("16", "?unknown");
    assertThat(read.values(Fields.SOURCE_RECORD_ID)).containsExactly("E-1", "E-2");
  }

  @Test
  void hotlineInTabsWithTheWholeNameInOneCellIsDrafted() {
    Trial trial =
        new Trial(folder)
            .file(
                "linea.tsv",
                """
                id\tvictim's name\tgender\tDOB\treferred by\tstate
                1\tANA FICTICIA\tF\t05/31/1999\tRefugio Luna\tJalisco
                2\tLUIS SUPUESTO\tM\t12/01/1987\tPolicía\tJAL
                """)
            .file("refugio-luna.csv", "nombre completo;folio\nEva Caso;9\n");
    trial.run();
    Imported read = trial.read("perfil-linea.toml", 0);
    assertThat(read.values(Fields.FULL_NAME)).containsExactly("ANA FICTICIA", "LUIS SUPUESTO");
    assertThat(read.values(Fields.SEX)).containsExactly("female", "male");
    assertThat(read.values(Fields.BIRTH_DATE)).containsExactly("1999-05-31", "1987-12-01");
    assertThat(read.values(Fields.ARRIVED_THROUGH)).containsExactly("refugio-luna", "?unknown");
    assertThat(read.values(Fields.STATE)).containsExactly("14", "14");
  }

  @Test
  void quotedCellsWithDelimitersQuotesAndLineEndsAreRead() {
    Trial trial =
        new Trial(folder)
            .file(
                "fgr.csv",
                "\"Nombre \"\"completo\"\"\",\"Fecha\nde nacimiento\",\"Edad, años\",Notas\r\n"
                    + "\"FICTICIA, ANA\",1999-05-31,15,\"dijo \"\"no\"\"\nnada\"\r\n"
                    + "\"CASO, EVA\",1987-01-02,28,\r\n");
    ListDraft list = trial.list();
    assertThat(list.notUnderstood()).containsExactly("Notas");
    Imported read = trial.read("perfil-fgr.toml", 0);
    assertThat(read.report().rowsAccepted()).isEqualTo(2);
    assertThat(read.values(Fields.AGE)).containsExactly("15", "28");
    assertThat(read.values(Fields.BIRTH_DATE)).containsExactly("1999-05-31", "1987-01-02");
  }

  @Test
  void headerOfTheShippedProfileInAnotherEncodingIsDraftedSoThatNoRowIsLost() {
    Trial trial =
        new Trial(folder)
            .file(
                "a.csv",
                "nombres,primer_apellido,sexo\nMaría,Muñoz,MUJER\nInés,Peña,MUJER\n",
                StandardCharsets.ISO_8859_1);
    assertThat(trial.list().profile()).isEqualTo("perfil-a.toml");
    assertThat(trial.read("perfil-a.toml", 0).values(Fields.GIVEN_NAME))
        .containsExactly("MARIA", "INES");
  }

  @Test
  void headerOfTheShippedProfileWithOtherWordsIsDrafted() {
    String text = "nombres,primer_apellido,sexo\nAna,Ficticia,M\nLuis,Caso,H\n";
    Trial trial = new Trial(folder).file("a.csv", text);
    assertThat(trial.list().profile()).isEqualTo("perfil-a.toml");
    assertThat(trial.read("perfil-a.toml", 0).values(Fields.SEX)).containsExactly("female", "male");
  }

  @ParameterizedTest
  @CsvSource({
    "'M,F,F', 'male,female,female', 'se lee como masculino'",
    "'M,H,H', 'female,male,male', 'se lee como mujer'",
    "'M,Mujer,Hombre', 'female,female,male', 'se lee como mujer'",
    "'M,Femenino,F', 'male,female,female', 'se lee como masculino'",
    "'M,M,M', '?illegible,?illegible,?illegible', 'puede ser mujer o masculino'",
    "'M,F,H', '?illegible,female,male', 'puede ser mujer o masculino'",
  })
  void theLetterMIsDecidedByTheOtherWordsOnly(String cells, String values, String note) {
    Trial trial = new Trial(folder).file("a.csv", table("sexo", cells));
    trial.run();
    assertThat(trial.read("perfil-a.toml", 0).values(Fields.SEX))
        .containsExactly(values.split(","));
    assertThat(trial.text("perfil-a.toml")).contains("# CONFIRME: «M»", note);
    assertThat(trial.text("coalition.toml")).contains(note);
  }

  @ParameterizedTest
  @CsvSource({
    "'31/05/1999,01/02/2000', '1999-05-31,2000-02-01', 'Las fechas son día/mes/año'",
    "'05/31/1999,01/02/2000', '1999-05-31,2000-01-02', 'Las fechas son mes/día/año'",
    "'03/04/1999,01/02/2000', '1999-04-03,2000-02-01', 'ninguna fecha decide'",
    "'31/05/1999,30/05/1999,05/31/2000', '1999-05-31,1999-05-30,?illegible', '1 sólo pueden ser'",
    "'31-5-1999,1-2-2000 00:00:00', '1999-05-31,2000-02-01', 'Las fechas son día/mes/año'",
    "'1999-05-31,2000/2/1', '1999-05-31,2000-02-01', 'dates ='",
    "'19990531,2000-02,1987', '1999-05-31,2000-02,1987', 'dates ='",
    "'31/05/1999,1900-01-01', '1999-05-31,?unknown', '1900-01-01'",
    "'31/05/1999,01/01/1900', '1999-05-31,?unknown', '1900-01-01'",
  })
  void formsOfDatesAreDecidedByEvidence(String cells, String values, String note) {
    Trial trial = new Trial(folder).file("a.csv", table("fecha de nacimiento", cells));
    trial.run();
    assertThat(trial.read("perfil-a.toml", 0).values(Fields.BIRTH_DATE))
        .containsExactly(values.split(","));
    assertThat(trial.text("perfil-a.toml")).contains(note);
  }

  @Test
  void aColumnOfDatesThatDecidesNothingFollowsTheOthersOfItsFile() {
    Trial trial =
        new Trial(folder)
            .file(
                "a.csv",
                """
                nombre completo;fecha nac;fecha ingreso
                Ana F;03/04/1999;05/31/2015
                Eva C;05/06/2001;01/13/2016
                """);
    trial.run();
    Imported read = trial.read("perfil-a.toml", 0);
    assertThat(read.values(Fields.BIRTH_DATE)).containsExactly("1999-03-04", "2001-05-06");
    assertThat(trial.text("perfil-a.toml")).contains("como las otras columnas de fechas");
  }

  @Test
  void datesThatNoFormReadsAreLeftOutAndListed() {
    Trial trial = new Trial(folder).file("a.csv", table("fecha de nacimiento", "31/05/99,1/2/00"));
    assertThat(trial.list().notUnderstood()).containsExactly("fecha de nacimiento");
    assertThat(trial.text("perfil-a.toml")).contains("ignored = [\"fecha de nacimiento\"]");
  }

  @Test
  void estadoIsAStateOrAStatusByItsCells() {
    Trial state = new Trial(folder.resolve("a")).file("a.csv", table("estado", "Jalisco,09,x"));
    state.run();
    assertThat(state.read("perfil-a.toml", 0).values(Fields.STATE))
        .containsExactly("14", "09", "?illegible");
    Trial status =
        new Trial(folder.resolve("b"))
            .file("a.csv", table("estado", "DESAPARECIDA,LOCALIZADA CON VIDA"));
    status.run();
    assertThat(status.read("perfil-a.toml", 0).values(Fields.STATUS))
        .containsExactly("still_missing", "located_alive");
    Trial neither = new Trial(folder.resolve("c")).file("a.csv", table("estado", "casada,viuda"));
    assertThat(neither.list().notUnderstood()).containsExactly("estado");
  }

  @Test
  void numbersThatAreNoAgesAreMarksAndJumpsAreToConfirm() {
    String ages = "15,16,999,-1," + "0,".repeat(12) + "1,2,99";
    Trial trial = new Trial(folder).file("a.csv", table("edad", ages));
    trial.run();
    Imported read = trial.read("perfil-a.toml", 0);
    assertThat(read.values(Fields.AGE).subList(0, 5))
        .containsExactly("15", "16", "?unknown", "?unknown", "?unknown");
    assertThat(read.values(Fields.AGE)).endsWith("1", "2", "99");
    assertThat(trial.text("perfil-a.toml")).contains("# CONFIRME: la edad 0");
    Trial babies = new Trial(folder.resolve("b")).file("a.csv", table("edad", "0,0,1,1,2,2,3"));
    babies.run();
    assertThat(babies.read("perfil-a.toml", 0).values(Fields.AGE)).startsWith("0", "0", "1");
  }

  @Test
  void municipalitiesAreCodesOnlyWhereAllAre() {
    Trial codes = new Trial(folder.resolve("a")).file("a.csv", table("municipio", "09015,9016"));
    codes.run();
    assertThat(codes.read("perfil-a.toml", 0).values(Fields.MUNICIPALITY))
        .containsExactly("09015", "09016");
    Trial names = new Trial(folder.resolve("b")).file("a.csv", table("municipio", "09015,Tlalpan"));
    names.run();
    assertThat(names.read("perfil-a.toml", 0).values(Fields.MUNICIPALITY))
        .containsExactly("09015", "Tlalpan");
  }

  @Test
  void refusalAndNotAskedAreToldApartFromUnknown() {
    Trial trial = new Trial(folder).file("a.csv", table("sexo", "Mujer,No quiso,N/A,s/d,Hombre"));
    trial.run();
    assertThat(trial.read("perfil-a.toml", 0).values(Fields.SEX))
        .containsExactly("female", "?refused", "?not_asked", "?unknown", "male");
  }

  @Test
  void aWordOutsideTheVocabularyIsCountedAndNotShown() {
    Trial trial = new Trial(folder).file("a.csv", table("sexo", "Mujer,Hombre,Canario"));
    assertThat(trial.list().doubts())
        .anySatisfy(doubt -> assertThat(doubt.es()).contains("\"sexo\": 1 celdas", "I204"));
    assertThat(trial.text("perfil-a.toml") + trial.text("coalition.toml"))
        .doesNotContainIgnoringCase("canario");
  }

  @Test
  void aColumnOfFewWordsIdentifiesNoIncident() {
    String yesAndNo = "sí,no,".repeat(10) + "sí";
    Trial words = new Trial(folder.resolve("a")).file("a.csv", table("operativo", yesAndNo));
    assertThat(words.list().notUnderstood()).containsExactly("operativo");
    String raids = "op 1,op 1,op 2,op 2,op 3,op 3,op 3,op 4,op 5,op 5";
    Trial ids = new Trial(folder.resolve("b")).file("a.csv", table("operativo", raids));
    assertThat(ids.list().doubts())
        .anySatisfy(doubt -> assertThat(doubt.es()).contains("\"operativo\": identifica"));
    assertThat(ids.read("perfil-a.toml", 0).values(Fields.INCIDENT)).startsWith("op 1", "op 1");
  }

  @Test
  void brokenRowsAreTold() {
    Trial trial =
        new Trial(folder).file("a.csv", table("sexo", "Mujer,Hombre") + "sobra;una;celda;más\n");
    assertThat(trial.list().rowsSetAside()).isEqualTo(1);
    assertThat(trial.text("coalition.toml")).contains("1 de 3 renglones no se pueden leer");
  }

  @Test
  void bothSurnamesInOneCellAndMissingNamesAreTold() {
    Trial both =
        new Trial(folder.resolve("a")).file("a.csv", "nombre;apellidos;edad\nAna;Fic Pru;3\n");
    assertThat(both.list().doubts())
        .anySatisfy(doubt -> assertThat(doubt.es()).contains("los dos apellidos"));
    Trial none = new Trial(folder.resolve("b")).file("a.csv", "paterno;edad\nFicticia;3\n");
    assertThat(none.list().doubts())
        .anySatisfy(doubt -> assertThat(doubt.es()).contains("no se encontró el nombre"));
  }

  @ParameterizedTest
  @CsvSource({
    "ap_pat, paternal_surname",
    "APELLIDO PATERNO DE LA VÍCTIMA, paternal_surname",
    "2do. Apellido, maternal_surname",
    "fechaNacimiento, birth_date",
    "FechaDeNacimiento, birth_date",
    "FECHA_NAC, birth_date",
    "Género, sex",
    "GÃ©nero, sex",
    "Edad (años), age",
    "Cve_Ent, state",
    "No. de expediente, source_record_id",
    "Institución que canaliza, arrived_through",
    "Carpeta de investigación, incident",
    "fecha de la denuncia, report_date",
  })
  void headersAreKnownInTheirManySpellings(String header, String field) {
    assertThat(HeaderWords.of(header))
        .extracting(HeaderWords.Meaning::field)
        .containsExactly(new FieldId(field));
  }

  @ParameterizedTest
  @CsvSource({"nombre del denunciante", "estado civil", "edad del hijo", "''", "___", "teléfono"})
  void headersOfOthersMeanNothing(String header) {
    assertThat(HeaderWords.of(header)).isEmpty();
  }

  @Test
  void textsAreWrittenSoThatTomlReadsThemBack() {
    String odd = "a\"b\\c\nd\te\u0000\u2028ñ";
    assertThat(Toml.quoted(odd)).doesNotContain("\n");
    assertThat(org.tomlj.Toml.parse("x = " + Toml.quoted(odd)).getString("x")).isEqualTo(odd);
    assertThat(Toml.array(List.of("a", "b"))).isEqualTo("[\"a\", \"b\"]");
  }

  private static String table(String header, String cells) {
    StringBuilder text = new StringBuilder("nombre completo;" + header + "\n");
    int n = 0;
    for (String cell : cells.split(",", -1)) {
      text.append("Persona ").append((char) ('A' + n++ % 26)).append(';').append(cell).append('\n');
    }
    return text.toString();
  }
}
