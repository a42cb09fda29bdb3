package org.veladora.app.coalition.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.veladora.app.coalition.Coalition;
import org.veladora.app.coalition.CoalitionReader;
import org.veladora.linkage.records.FurtherField;
import org.veladora.model.FieldId;
import org.veladora.model.Fields;

/// Columns that linkage does not know and two lists have are proposed for comparison.
class FurtherProposalTest {
  @TempDir private Path folder;

  private Trial lists() {
    StringBuilder shelter =
        new StringBuilder(
            "nombres,primer_apellido,Teléfono,Nacionalidad,Domicilio,Remarks,Ficha\n");
    StringBuilder hotline =
        new StringBuilder(
            "nombre completo;Núm. de teléfono;país de origen;DIRECCIÓN;remarks;Turno;Edad\n");
    for (int k = 0; k < 12; k++) {
      String remark = "ella dijo que ".repeat(12) + k;
      String street = "Calle " + (char) ('A' + k) + "lamo sin número";
      String country = k % 4 == 0 ? "Honduras" : "México";
      shelter.append("Ana,Ficticia" + k + ",55 1234 000" + k + "," + country + "," + street);
      shelter.append("," + remark + "," + k + "\n");
      hotline.append("Eva Supuesta " + k + ";551234000" + k + ";" + country + ";" + street);
      hotline.append(";" + remark + ";noche;20\n");
    }
    return new Trial(folder)
        .file("refugio.csv", shelter.toString())
        .file("linea.csv", hotline.toString());
  }

  @Test
  void columnsOfTwoListsAreProposedWithTheirKindAndCommentedOut() {
    Trial trial = lists();
    trial.run();
    String toml = trial.text("coalition.toml");
    assertThat(trial.coalition().linkage().compare()).isEmpty();
    assertThat(toml)
        .contains("# field = \"telefono\"\n# as = \"identifier\" # 100 % distintos / distinct")
        .contains("# field = \"nacionalidad\"\n# as = \"category\" # 17 % distintos / distinct")
        .contains("# field = \"domicilio\"\n# as = \"text\" # 100 % distintos / distinct")
        .contains("CONFIRME: \"telefono\" está en \"refugio\", \"linea\"");
  }

  @Test
  void remarksAndColumnsOfOneListAreNotProposed() {
    Trial trial = lists();
    trial.run();
    assertThat(trial.text("coalition.toml")).doesNotContain("remarks", "ficha", "turno");
    assertThat(trial.text("perfil-refugio.toml")).contains("ignored = [\"Ficha\"]");
  }

  @Test
  void proposalThatIsTakenIsReadByTheProfiles() {
    Trial trial = lists();
    trial.run();
    String taken =
        trial
            .text("coalition.toml")
            .replace("# [[linkage", "[[linkage")
            .replace("# field", "field")
            .replace("# as", "as");
    Coalition coalition = CoalitionReader.read("coalition.toml", taken);
    assertThat(coalition.linkage().compare())
        .containsExactlyInAnyOrder(
            new FurtherField(new FieldId("telefono"), FurtherField.Kind.IDENTIFIER),
            new FurtherField(new FieldId("nacionalidad"), FurtherField.Kind.CATEGORY),
            new FurtherField(new FieldId("domicilio"), FurtherField.Kind.TEXT));
    for (String list : List.of("refugio", "linea")) {
      assertThat(trial.profile("perfil-" + list + ".toml").fieldIds())
          .contains(new FieldId("telefono"), new FieldId("nacionalidad"));
    }
    assertThat(trial.read("perfil-refugio.toml", 0).values(new FieldId("telefono")))
        .startsWith("55 1234 0000");
  }

  @Test
  void listsThatShareNoUnknownColumnGetNoProposal() {
    Trial trial =
        new Trial(folder)
            .file("a.csv", "nombres,primer_apellido,ficha\nAna,Ficticia,1\n")
            .file("b.csv", "nombres,primer_apellido,turno\nEva,Supuesta,2\n");
    trial.run();
    assertThat(trial.text("coalition.toml")).doesNotContain("[[linkage.compare]]");
    assertThat(trial.text("perfil-a.toml")).contains("ignored = [\"ficha\"]");
  }

  @Test
  void headerThatIsDataIsNotTakenForAColumnThatTwoListsShare() throws Exception {
    Trial trial =
        new Trial(folder).file("a.csv", "Ana,Luz\nEva,Sol\n").file("b.csv", "Ana,Luz\nInés,Paz\n");
    assertThat(trial.problem().code()).isEqualTo("N003");
    assertThat(Files.exists(trial.out().resolve("coalition.toml"))).isFalse();
  }

  @Test
  void otherNamesAreFoundByTheirHeaders() {
    Trial trial =
        new Trial(folder).file("a.csv", "nombres,primer_apellido,Apodo\nAna,Ficticia,La Güera\n");
    trial.run();
    assertThat(trial.read("perfil-a.toml", 0).values(Fields.ALIAS)).containsExactly("LA GUERA");
  }

  @ParameterizedTest
  @CsvSource({
    "Teléfono de contacto, telefono",
    "CEL., telefono",
    "Núm. pasaporte, pasaporte",
    "C.P., codigo_postal",
    "Color de ojos, color_ojos",
    "Nombre, ''",
    "estatus, ''",
    "status, ''",
    "¿?, ''"
  })
  void columnsGetTheSameNameHoweverTheirHeadersAreWritten(String header, String field) {
    assertThat(FurtherWords.findField(header).map(FieldId::value).orElse("")).isEqualTo(field);
  }
}
