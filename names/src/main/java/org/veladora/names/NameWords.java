package org.veladora.names;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Words that decide where the parts of a Mexican name end, in normal form. Written for this
/// project from common use; they can only make a name ambiguous or keep a compound together, so a
/// word that is missing costs a reading, never a person.
final class NameWords {
  /// Words that lead the next word.
  static final Set<String> PARTICLES =
      words("DE DEL LA LAS LOS EL VON VAN DER DEN DI DA DO DOS DAS MC MAC SAN SANTA SANTO");

  /// Surnames of several words.
  static final List<List<String>> COMPOUND_SURNAMES =
      phrases(
          """
          PONCE DE LEON, DIAZ DE LEON, MONTES DE OCA, LADRON DE GUEVARA, CABEZA DE VACA,
          FERNANDEZ DE CORDOBA, FERNANDEZ DE LARA, SANCHEZ DE TAGLE, HURTADO DE MENDOZA,
          DIEZ DE SOLLANO, SAENZ DE MIERA, GUTIERREZ DE VELASCO, GOMEZ DE LA CORTINA,
          MARTINEZ DE CASTRO, RUIZ DE CHAVEZ, LOPEZ DE LARA, LOPEZ DE NAVA, ORTIZ DE ZARATE,
          PEREZ DE TEJADA, RUIZ DE VELASCO, VELEZ DE GUEVARA, MONTES DE LA O
          """);

  /// What follows a given name and belongs to it.
  static final Set<String> DEVOTIONS =
      Set.copyOf(
          phrases(
                  """
                  DE LOS ANGELES, DEL CARMEN, DEL ROSARIO, DE LA LUZ, DE LOURDES, DE JESUS,
                  DE GUADALUPE, DEL PILAR, DEL SOCORRO, DEL REFUGIO, DE LA PAZ, DE LA CONCEPCION,
                  DE LAS MERCEDES, DE LOS DOLORES, DEL CONSUELO, DE LAS NIEVES, DE LA SALUD,
                  DEL MAR, DEL SOL, DEL CIELO, DE FATIMA, DE MONSERRAT, DE LA CRUZ, DE LOS REMEDIOS,
                  DE LA ASUNCION, DE LA SOLEDAD, DE LOS SANTOS, DEL ANGEL, DE LA ROSA
                  """)
              .stream()
              .map(phrase -> String.join(" ", phrase))
              .toList());

  /// Devotions that are surnames as well.
  static final Set<String> DEVOTIONS_AND_SURNAMES =
      Set.of(
          "DE JESUS",
          "DE LA CRUZ",
          "DE LA LUZ",
          "DE LA PAZ",
          "DE LOS SANTOS",
          "DEL ANGEL",
          "DE LOS ANGELES",
          "DEL CARMEN",
          "DE LA ROSA");

  /// Given names that devotions follow.
  static final Set<String> BEFORE_DEVOTIONS =
      words(
          """
          MARIA JOSE JUAN ANA ROSA LUZ MANUEL TERESA FELIPE ANGEL MARTHA MARTA IRMA LAURA NORMA
          SILVIA MIGUEL PEDRO FRANCISCO ANTONIO CARLOS LUIS GUADALUPE BLANCA ALMA GLORIA ELVIRA
          MARGARITA PATRICIA PAOLA FLOR ESTRELLA
          """);

  /// Frequent given names, those that are surnames too among them.
  static final Set<String> GIVEN_NAMES =
      words(
          """
          MARIA JOSE JUAN LUIS CARLOS JESUS FRANCISCO ANTONIO MIGUEL ANGEL MANUEL PEDRO ALEJANDRO
          FERNANDO JORGE ROBERTO RICARDO EDUARDO ALBERTO ENRIQUE RAFAEL JAVIER RAUL SERGIO ARTURO
          GERARDO OSCAR DANIEL DAVID MARIO HECTOR ARMANDO ALFREDO GUILLERMO JAIME RUBEN PABLO
          SALVADOR IGNACIO GABRIEL MARTIN VICTOR HUGO CESAR IVAN ADRIAN ANDRES DIEGO SANTIAGO
          SEBASTIAN EMILIANO MATEO LEONARDO RODRIGO ISRAEL ISAAC ABRAHAM MOISES SAMUEL TOMAS FELIPE
          AGUSTIN JOAQUIN BENITO DOMINGO VICENTE LORENZO NICOLAS SIMON ESTEBAN JULIAN JULIO CRISTIAN
          GUADALUPE ANA ROSA LETICIA PATRICIA MARGARITA ELIZABETH ALICIA VERONICA MARTHA ALEJANDRA
          GABRIELA CLAUDIA SANDRA ADRIANA LAURA TERESA SILVIA YOLANDA JOSEFINA CARMEN LUZ ELENA
          BEATRIZ GLORIA LUCIA ISABEL CECILIA DIANA MONICA ESTHER BLANCA ALMA NORMA IRMA IRENE
          KARINA KARLA FERNANDA DANIELA VALERIA XIMENA SOFIA VALENTINA REGINA CAMILA MARIANA ANDREA
          PAOLA BRENDA JESSICA FATIMA MONSERRAT ITZEL ESTRELLA VICTORIA ANGELICA ARACELI ROCIO
          MAGDALENA CONCEPCION REFUGIO TRINIDAD ROSARIO SOCORRO DOLORES GRACIELA ESPERANZA JUANA
          FRANCISCA CATALINA INES LOURDES PILAR CRISTINA SUSANA NATALIA RENATA ROMINA ABRIL
          """);

  /// Frequent surnames that are hardly ever given names.
  static final Set<String> SURNAMES =
      words(
          """
          HERNANDEZ GARCIA MARTINEZ LOPEZ GONZALEZ PEREZ RODRIGUEZ SANCHEZ RAMIREZ FLORES GOMEZ
          TORRES DIAZ VAZQUEZ VASQUEZ MORALES JIMENEZ REYES GUTIERREZ ORTIZ RUIZ CRUZ CHAVEZ RAMOS
          MENDOZA ALVAREZ CASTILLO MORENO ROMERO RIVERA AGUILAR HERRERA MEDINA VARGAS GUZMAN MENDEZ
          MUÑOZ SALAZAR GARZA SOTO CASTRO CONTRERAS DOMINGUEZ ORTEGA JUAREZ RIOS ROJAS LUNA ESTRADA
          NUÑEZ GUERRERO VEGA AVILA CAMPOS ESPINOZA ESPINOSA CERVANTES VALDEZ CABRERA SANDOVAL
          DELGADO CARRILLO FUENTES ROSALES ACOSTA PADILLA MALDONADO MEJIA ROBLES PACHECO PEÑA
          CORTES CORTEZ FERNANDEZ VELAZQUEZ IBARRA SILVA ALVARADO MIRANDA SOLIS OCHOA CAMACHO LARA
          NAVARRO MOLINA BAUTISTA SUAREZ MARQUEZ GALVAN VILLARREAL ZAMORA ZUÑIGA OROZCO TREVIÑO
          """);

  private NameWords() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+", -1));
  }

  private static List<List<String>> phrases(String text) {
    return Arrays.stream(text.strip().split(",\\s*", -1))
        .map(phrase -> List.of(phrase.split(" ", -1)))
        .toList();
  }
}
