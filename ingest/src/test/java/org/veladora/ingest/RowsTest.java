package org.veladora.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.veladora.model.AgeYears;
import org.veladora.model.Answer;
import org.veladora.model.Cancelled;
import org.veladora.model.ClaimValue;
import org.veladora.model.Fields;
import org.veladora.model.ImportReport;
import org.veladora.model.Progress;
import org.veladora.model.RegisterRecord;

/// Rows that are kept, set aside or left out, and what their cells become.
class RowsTest {
  private static final String HEADER = "nombre,edad,fecha,sexo,nota\n";
  private static final String ROW = "Ana Ficticia,15,31/05/2017,Mujer,x\n";

  @TempDir private Path folder;

  @Test
  void raggedRowsAreSetAsideAsTheyWereAndTheRestIsKept() {
    Imported in = read(HEADER + ROW + "Eva,1,2017\n" + ROW + "Eva,1,2017,Mujer,x,y\n");
    assertThat(in.codes()).containsExactly("3:0 I101", "5:0 I101");
    assertThat(in.setAside()).isEqualTo("Eva,1,2017\nEva,1,2017,Mujer,x,y\n");
    assertThat(in.report().rowsRead()).isEqualTo(4);
    assertThat(in.report().rowsAccepted()).isEqualTo(2);
    assertThat(in.report().issues().getFirst().problem().arguments())
        .containsExactly("lista.csv", "3", "5", "3");
  }

  @Test
  void lineEndInsideQuotesIsKeptAndLinesStayPhysical() {
    Imported in = read(HEADER + "Ana,1,2017,Mujer,\"uno\r\ndos\ntres\"\n\r\n" + ROW);
    assertThat(in.records()).extracting(RegisterRecord::line).containsExactly(2L, 6L);
    assertThat(text(in.records().getFirst())).isEqualTo("uno\r\ndos\ntres");
    assertThat(leftOut(in.report(), "blank_line")).isEqualTo(1);
  }

  @Test
  void unclosedQuoteCostsItsLineAndNotTheRestOfTheFile() {
    Imported in = read(HEADER + ROW + "\"Eva,1,2017,Mujer,x\n" + ROW.repeat(10_000));
    assertThat(in.records()).hasSize(10_001);
    assertThat(in.codes()).containsExactly("3:1 I104");
    Imported atEnd = read(HEADER + ROW + "Eva,1,2017,Mujer,\"x\n" + ROW.repeat(3));
    assertThat(atEnd.records()).extracting(RegisterRecord::line).containsExactly(2L, 4L, 5L, 6L);
    assertThat(atEnd.codes()).containsExactly("3:5 I103");
    assertThat(atEnd.setAside()).isEqualTo("Eva,1,2017,Mujer,\"x\n");
  }

  @Test
  void textAfterAClosingQuoteIsSetAside() {
    Imported in = read(HEADER + "\"Eva\" Segunda,1,2017,Mujer,x\n" + ROW);
    assertThat(in.codes()).containsExactly("2:1 I102");
    assertThat(in.records()).hasSize(1);
  }

  @Test
  void quotesInsideCellsAreReadByTheRules() {
    Imported in = read(HEADER + "Ana,1,2017,Mujer,\"dijo \"\"ven\"\"\"\nEva,1,2017,Mujer,5\" x\n");
    assertThat(in.records()).extracting(RowsTest::text).containsExactly("dijo \"ven\"", "5\" x");
  }

  @Test
  void nulBytesAreSetAside() {
    Imported in = read(HEADER + "Ana,1,2017,Mu\u0000jer,x\n" + ROW);
    assertThat(in.codes()).containsExactly("2:4 I105");
    assertThat(in.setAside()).isEqualTo("Ana,1,2017,Mu\u0000jer,x\n");
  }

  @Test
  void hugeCellIsSetAsideWholeInBoundedMemory() {
    String huge = "Ana,1,2017,Mujer," + "x".repeat(10_000_000) + "\n";
    Imported in = read(HEADER + huge + ROW);
    assertThat(in.codes()).containsExactly("2:5 I104");
    assertThat(in.setAside()).isEqualTo(huge);
    assertThat(in.records()).extracting(RegisterRecord::line).containsExactly(3L);
    Imported quoted = read(HEADER + "Ana,1,2017,Mujer,\"" + "x".repeat(10_000_000) + "\"\n" + ROW);
    assertThat(quoted.codes()).containsExactly("2:5 I104");
    assertThat(quoted.records()).hasSize(1);
  }

  @Test
  void hugeRowOfSmallCellsIsSetAside() {
    Imported in = read(HEADER + "x,".repeat(1_000_000) + "\r\n" + ROW);
    assertThat(in.codes()).containsExactly("2:0 I107");
    assertThat(in.records()).extracting(RegisterRecord::line).containsExactly(3L);
  }

  @Test
  void bytesThatAreNoTextInTheEncodingAreSetAside() {
    byte[] latin = (HEADER + "Íñigo,1,2017,Hombre,x\n" + ROW).getBytes(StandardCharsets.ISO_8859_1);
    Imported in = Imported.of(folder, latin, Lists.people());
    assertThat(in.codes()).containsExactly("2:1 I106");
    assertThat(in.setAside()).isEqualTo("Íñigo,1,2017,Hombre,x\n");
    assertThat(in.records()).hasSize(1);
  }

  @Test
  void utf8ReadAsLatinIsRepairedAndCounted() {
    byte[] utf8 = (HEADER + "Muñoz,1,2017,Hombre,x\n").getBytes(StandardCharsets.UTF_8);
    ImportProfile latin = Lists.people(StandardCharsets.ISO_8859_1, ',');
    Imported in = Imported.of(folder, utf8, latin);
    assertThat(canonical(in.records().getFirst())).isEqualTo("MUÑOZ");
    assertThat(in.report().repaired())
        .containsExactly(new ImportReport.Repaired(Fields.GIVEN_NAME, "mojibake", 1));
  }

  @Test
  void unusableCellsKeepTheirRowAndAreCounted() {
    Imported in =
        read(HEADER + "Ana,3454,31/02/2017,Mujer,x\nEva,trece,ayer,Otro,x\n---,1,2017,Mujer,x\n");
    assertThat(in.records()).hasSize(3);
    assertThat(in.report().unusable())
        .extracting(u -> u.field(), u -> u.reason(), u -> u.cells(), u -> u.firstLine())
        .containsExactlyInAnyOrder(
            tuple(Fields.AGE, "I208", 1L, 2L),
            tuple(Fields.EVENT_DATE, "I203", 1L, 2L),
            tuple(Fields.AGE, "I201", 1L, 3L),
            tuple(Fields.EVENT_DATE, "I202", 1L, 3L),
            tuple(Fields.SEX, "I204", 1L, 3L),
            tuple(Fields.GIVEN_NAME, "I209", 1L, 4L));
    assertThat(in.records().getFirst().answer(Fields.AGE))
        .isEqualTo(Answer.<ClaimValue>illegible());
  }

  @Test
  void sentinelThatCouldBeAValueKeepsItAsTheLiteral() {
    Imported in = read(HEADER + "Ana,00,01/01/1900,Mujer,\nEva,No  Disponible,2017,Mujer,x\n");
    RegisterRecord first = in.records().getFirst();
    assertThat(first.answer(1)).isEqualTo(Answer.<ClaimValue>unknown());
    assertThat(first.literal(1)).isEqualTo(Answer.<ClaimValue>stated(AgeYears.of(0)));
    assertThat(first.literal(2).kind()).isEqualTo("stated");
    assertThat(in.records().get(1).literal(1)).isEqualTo(Answer.<ClaimValue>unknown());
    assertThat(in.report().sentinels())
        .extracting(s -> s.field(), s -> s.sentinel(), s -> s.cells())
        .containsExactlyInAnyOrder(
            tuple(Fields.AGE, "0", 1L),
            tuple(Fields.AGE, "NO DISPONIBLE", 1L),
            tuple(Fields.EVENT_DATE, "1900-01-01", 1L),
            tuple(Lists.NOTE, "", 1L));
  }

  @Test
  void rowsAreLeftOutByName() {
    Imported in = read(HEADER + "prueba,1,2017,Mujer,x\n" + HEADER + ",,,,\n\n" + ROW);
    assertThat(in.report().rowsRead()).isEqualTo(5);
    assertThat(leftOut(in.report(), "test_rows")).isEqualTo(1);
    assertThat(leftOut(in.report(), "repeated_header")).isEqualTo(1);
    assertThat(leftOut(in.report(), "blank_line")).isEqualTo(2);
    assertThat(in.records()).hasSize(1);
  }

  @Test
  void columnThatMayBeMissingIsNotAsked() {
    Imported in = read("\uFEFFsexo,FECHA,edad,nombre,ignorada\r\nMujer,2017,1,Ana,z\r\n");
    assertThat(in.records().getFirst().answer(Lists.NOTE)).isEqualTo(Answer.<ClaimValue>notAsked());
    assertThat(in.records().getFirst().shape().columns()).containsExactly(4, 3, 2, 1, 0);
  }

  @Test
  void lastRowNeedsNoLineEndAndAnyLineEndIsRead() {
    assertThat(read(HEADER + ROW + ROW.strip()).records()).hasSize(2);
    assertThat(read((HEADER + ROW + ROW).replace('\n', '\r')).records())
        .extracting(RegisterRecord::line)
        .containsExactly(2L, 3L);
  }

  @Test
  void repeatedBucketIsCountedOnceAndAnotherCountIsShown() throws IOException {
    Importer session = new Importer(Imported::layouts);
    Path first = file("a.csv", "estado,mes,total\n01,SIN_FECHA,5\n33,SIN_FECHA,2\n01,2020-01,1\n");
    Path second = file("b.csv", "estado,mes,total\n01,SIN_FECHA,5\n33,SIN_FECHA,3\n02,2020-01,\n");
    assertThat(Imported.of(session, first, Lists.counts()).records()).hasSize(3);
    Imported again = Imported.of(session, second, Lists.counts());
    assertThat(again.records()).hasSize(1);
    assertThat(again.records().getFirst().people()).isEqualTo(Answer.<Long>unknown());
    assertThat(leftOut(again.report(), "undated_once")).isEqualTo(1);
    assertThat(leftOut(again.report(), "undated_other_count")).isEqualTo(1);
  }

  @Test
  void rowsSetAsideCanBeMendedAndImportedAgain() throws IOException {
    Path source = file("lista.csv", HEADER + ROW + "Eva,1,2017,Mujer\n");
    Path rows = folder.resolve("apartados.csv");
    Path issues = folder.resolve("problemas.csv");
    try (SetAsideFiles aside = new SetAsideFiles(rows, issues)) {
      importer().read(source, Lists.people(), _ -> {}, aside, Progress.NONE, () -> false);
      aside.commit();
    }
    assertThat(Files.readString(rows)).isEqualTo(HEADER + "Eva,1,2017,Mujer\n");
    assertThat(Files.readString(issues)).isEqualTo("line,column,code\n3,0,I101\n");
    Files.writeString(
        rows, Files.readString(rows).replace("Eva,1,2017,Mujer", "Eva,1,2017,Mujer,x"));
    assertThat(Imported.of(importer(), rows, Lists.people()).records()).hasSize(1);
  }

  @Test
  void cancelledImportStops() throws IOException {
    Path source = file("lista.csv", HEADER + ROW);
    assertThatThrownBy(() ->
            importer()
                .read(
                    source, Lists.people(), _ -> {}, SetAsideSink.NONE, Progress.NONE, () -> true))
        .isInstanceOf(Cancelled.class);
  }

  @Test
  void recordsFileHoldsCanonicalValuesAndGuardsFormulas() throws IOException {
    Path source =
        file("lista.csv", HEADER + "Núñez,0,05/01/2017,Mujer,=1+1\nAna,9,2017,x,\"a,b\"\n");
    Path target = folder.resolve("records.csv");
    try (RecordWriter writer = RecordWriter.open(target, Lists.people())) {
      importer()
          .read(source, Lists.people(), writer, SetAsideSink.NONE, Progress.NONE, () -> false);
      assertThat(target).doesNotExist();
      writer.commit();
    }
    assertThat(Files.readString(target))
        .isEqualTo(
            """
            line,given_name,given_name.normal,age,event_date,sex,note
            2,Núñez,NUÑEZ,?unknown,2017-01-05,female,'=1+1
            3,Ana,ANA,9,2017,?illegible,"a,b"
            """);
  }

  private Imported read(String text) {
    return Imported.of(folder, text, Lists.people());
  }

  private static Importer importer() {
    return new Importer(() -> new Layouts(List.of()));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String text(RegisterRecord record) {
    return ((Answer.Stated<ClaimValue>) record.answer(Lists.NOTE)).value().canonical();
  }

  private static String canonical(RegisterRecord record) {
    return ((Answer.Stated<ClaimValue>) record.answer(Fields.GIVEN_NAME)).value().canonical();
  }

  private static long leftOut(ImportReport report, String rule) {
    return report.leftOut().stream()
        .filter(left -> left.rule().value().equals(rule))
        .mapToLong(ImportReport.LeftOut::rows)
        .sum();
  }
}
