package org.veladora.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Nothing that holds personal data shows it in `toString`: one sample of every such type.
@NullMarked
class RedactionTest {
  private static final List<String> SECRETS = List.of("SECRETO", "Secreto", "97", "1987", "09002");
  private static final NameText NAME = new NameText("Secreto", "SECRETO");
  private static final RecordShape SHAPE =
      new RecordShape("list.csv", List.of(Fields.FULL_NAME), List.of(1));

  private static final List<Object> SAMPLES =
      List.of(
          NAME,
          new Text("SECRETO"),
          new Place("09002"),
          new PartialDate(1987, 3, 4, false),
          AgeYears.of(97),
          new Answer.Stated<ClaimValue>(NAME),
          new Claim(Fields.FULL_NAME, Answer.stated(NAME), new Provenance("list.csv", 2, 1)),
          new SourceRecord(SHAPE, 2, List.of(Answer.stated(NAME)), Map.of(0, NAME)),
          new CountRecord(SHAPE, 2, List.of(Answer.stated(NAME)), Map.of(), Answer.stated(97L)),
          new Row(SHAPE, 2, List.of(Answer.stated(NAME)), Map.of(0, NAME)));

  @Test
  void samplesShowNothing() {
    for (Object sample : SAMPLES) {
      assertThat(sample.toString()).as(sample.getClass().getSimpleName()).doesNotContain(SECRETS);
    }
  }

  @Test
  void collectionsOfSamplesShowNothing() {
    assertThat(SAMPLES.toString()).doesNotContain(SECRETS);
  }

  @Test
  void everyTypeThatHoldsPersonalDataHasASample() {
    Set<String> holders =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.veladora.model")
                .stream()
                .filter(type -> !type.isInterface() && !type.isEquivalentTo(Code.class))
                .filter(RedactionTest::holdsPersonalData)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    assertThat(holders).hasSizeGreaterThan(8);
    assertThat(SAMPLES.stream().map(sample -> sample.getClass().getName()))
        .containsExactlyInAnyOrderElementsOf(holders);
  }

  /// Values of claims, records, and whatever has a field of such a type or of answers.
  private static boolean holdsPersonalData(JavaClass type) {
    boolean kind =
        type.isAssignableTo(ClaimValue.class)
            || type.isAssignableTo(RegisterRecord.class)
            || type.isEquivalentTo(Answer.Stated.class);
    return kind
        || type.getFields().stream()
            .filter(field ->
                !field
                    .getModifiers()
                    .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
            .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
            .anyMatch(held -> held.isEquivalentTo(Answer.class));
  }
}
