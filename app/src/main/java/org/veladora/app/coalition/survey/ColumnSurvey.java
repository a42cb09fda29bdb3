package org.veladora.app.coalition.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.veladora.app.coalition.survey.HeaderWords.Meaning;
import org.veladora.ingest.Absence;
import org.veladora.ingest.FieldRule;
import org.veladora.ingest.ImportProfile;
import org.veladora.ingest.Layout;
import org.veladora.ingest.RecordSink;
import org.veladora.ingest.ValueRule;
import org.veladora.model.Answer;
import org.veladora.model.ClaimValue;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;
import org.veladora.model.LocalText;
import org.veladora.model.RegisterRecord;
import org.veladora.model.SourceId;

/// The columns of one file: what their headers mean, and what their cells show. Takes the records
/// of the file read with [#probe], all cells as texts.
final class ColumnSurvey implements RecordSink {
  /// What a cell about a person may hold and a header does not: a number of five digits or more
  /// (ids, telephones, CURPs), a date, an e-mail address.
  private static final Pattern DATA = Pattern.compile("[0-9]{5}|[0-9]+[/-][0-9]+[/-][0-9]+|@");

  private static final Note SHARED =
      Note.said(
          "otra lista también la trae; sirve para reconocer personas solo si la coalición la"
              + " declara en [[linkage.compare]].",
          "another list has it too; it serves to recognise people only where the coalition declares"
              + " it in [[linkage.compare]].");

  private static final List<FieldId> NAMES =
      List.of(Fields.GIVEN_NAME, Fields.FULL_NAME, Fields.PATERNAL_SURNAME);

  private final Layout layout;
  private final List<String> headers;
  private final Map<Integer, Column> columns = new LinkedHashMap<>();
  private final int known;

  /// @param others ids of the other lists of the coalition
  /// @param shared fields that the dictionary does not know and other lists have too
  ColumnSurvey(Layout layout, List<String> headers, List<SourceId> others, Set<FieldId> shared) {
    this.layout = layout;
    this.headers = List.copyOf(headers);
    DateOrder order = new DateOrder();
    boolean surnames =
        headers.stream()
            .flatMap(header -> HeaderWords.of(header).stream())
            .anyMatch(meaning -> meaning.field().equals(Fields.PATERNAL_SURNAME));
    FieldId notMeant = surnames ? Fields.FULL_NAME : Fields.GIVEN_NAME;
    for (int i = 0; i < headers.size(); i++) {
      List<Meaning> meanings = HeaderWords.of(headers.get(i));
      List<Column.Option> options = new ArrayList<>();
      for (Meaning meaning : meanings) {
        boolean meant = meanings.size() == 1 || !meaning.field().equals(notMeant);
        if (meant) {
          options.add(
              new Column.Option(meaning, evidence(meaning.field(), headers.get(i), order, others)));
        }
      }
      if (!options.isEmpty()) {
        columns.put(i, new Column(headers.get(i), options));
      }
    }
    this.known = columns.size();
    addShared(shared);
  }

  private void addShared(Set<FieldId> shared) {
    for (int i = 0; i < headers.size(); i++) {
      Optional<FieldId> field = FurtherWords.findField(headers.get(i)).filter(shared::contains);
      if (field.isPresent()) {
        Evidence evidence = new TextEvidence("text", List.of(SHARED));
        columns.put(
            i,
            new Column(
                headers.get(i),
                List.of(new Column.Option(new Meaning(field.orElseThrow(), 0), evidence))));
      }
    }
  }

  private static Evidence evidence(
      FieldId field, String header, DateOrder order, List<SourceId> others) {
    return switch (field.value()) {
      case "sex" -> new SexEvidence();
      case "age" -> new AgeEvidence();
      case "birth_date", "event_date", "report_date" -> new DateEvidence(order);
      case "state" -> new StateEvidence();
      case "municipality" -> new MunicipalityEvidence();
      case "status" -> new WordEvidence(Vocabulary.STATUS);
      case "arrived_through" -> new ReferralEvidence(others);
      case "incident" -> new IncidentEvidence();
      case "given_name", "full_name", "maternal_surname", "alias" ->
          new TextEvidence("name", List.of());
      case "paternal_surname" -> new TextEvidence("name", bothSurnames(header));
      default -> new TextEvidence("text", List.of());
    };
  }

  private static List<Note> bothSurnames(String header) {
    return Folded.of(header).matches("(APELLIDOS|SURNAMES|LAST NAMES).*")
        ? List.of(
            Note.toConfirm(
                "parece traer los dos apellidos en una celda: pártalos en dos columnas, o se"
                    + " compararán mal con los de otras listas.",
                "seems to hold both surnames in one cell: part them into two columns, or they will"
                    + " compare badly with those of other lists."))
        : List.of();
  }

  /// Whether the first row of the file is a header: the dictionary knows two of its cells or all,
  /// one of them a name, and none looks like data.
  boolean hasHeader() {
    boolean name =
        columns.values().stream()
            .flatMap(column -> column.options().stream())
            .anyMatch(option -> NAMES.contains(option.meaning().field()));
    return name
        && known >= Math.min(2, headers.size())
        && headers.stream().map(Folded::of).noneMatch(header -> DATA.matcher(header).find());
  }

  /// A profile that reads every cell as text.
  ImportProfile probe() {
    List<FieldRule> rules = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      rules.add(
          new FieldRule(
              new FieldId("column." + i),
              headers.get(i),
              new ValueRule.TextValue(),
              true,
              Absence.UNKNOWN,
              Absence.UNKNOWN,
              List.of(),
              List.of(),
              List.of()));
    }
    return new ImportProfile(
        "init",
        LocalText.same("init"),
        layout,
        new ImportProfile.Rows.Persons(),
        rules,
        List.of(),
        List.of());
  }

  @Override
  public void accept(RegisterRecord record) {
    columns.forEach((index, column) -> {
      if (record.answer(index) instanceof Answer.Stated<ClaimValue>(ClaimValue cell)) {
        column.see(cell.canonical());
      }
    });
  }

  /// The columns that can be read, each as one field, each field once: where two columns may be the
  /// same field, the one whose header stands first in the dictionary is.
  ///
  /// @return in the order of the file
  List<Column.Draft> listDrafts() {
    record Choice(int index, Column column, Column.Option option) {}
    List<Choice> choices = new ArrayList<>();
    columns.forEach((index, column) ->
        column.options().forEach(option -> choices.add(new Choice(index, column, option))));
    choices.sort(Comparator.comparingInt(choice -> choice.option().meaning().rank()));
    Map<Integer, Column.Draft> chosen = new LinkedHashMap<>();
    Set<FieldId> taken = new HashSet<>();
    for (Choice choice : choices) {
      FieldId field = choice.option().meaning().field();
      if (!chosen.containsKey(choice.index()) && !taken.contains(field)) {
        choice
            .column()
            .findDraft(choice.option())
            .ifPresent(draft -> {
              chosen.put(choice.index(), draft);
              taken.add(field);
            });
      }
    }
    return chosen.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  List<String> headers() {
    return headers;
  }

  Layout layout() {
    return layout;
  }
}
