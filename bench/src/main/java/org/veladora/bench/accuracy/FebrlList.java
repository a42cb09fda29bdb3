package org.veladora.bench.accuracy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// A list of the FEBRL sets as a coalition of one list that is not free of duplicates. Names, date
/// of birth, street, suburb, postcode and the social security number are compared; the Australian
/// state is not read.
///
/// `rec_id` says whose a record is: `rec-7-org` and `rec-7-dup-0` are one person.
///
/// Source: Christen, Churches 2003, Febrl: Freely extensible biomedical record linkage.
public final class FebrlList {
  private static final String COALITION =
      """
      format = 1
      id = "febrl"
      title = { es = "FEBRL", en = "FEBRL" }
      [population]
      victim = { es = "Persona inventada", en = "Invented person" }
      closed = true
      [[linkage.compare]]
      field = "soc_sec_id"
      as = "identifier"
      [[linkage.compare]]
      field = "postcode"
      as = "identifier"
      [[linkage.compare]]
      field = "street_number"
      as = "identifier"
      [[linkage.compare]]
      field = "address_1"
      as = "text"
      [[linkage.compare]]
      field = "address_2"
      as = "text"
      [[linkage.compare]]
      field = "suburb"
      as = "text"
      [[list]]
      id = "febrl"
      name = { es = "FEBRL", en = "FEBRL" }
      files = ["febrl.csv"]
      profile = "febrl.toml"
      duplicate_free = false
      same_definition = true
      """;

  private static final String PROFILE =
      """
      format = 1
      id = "febrl"
      title = { es = "FEBRL", en = "FEBRL" }
      kind = "persons"
      [layout]
      charset = "UTF-8"
      delimiter = ","
      ignored = ["state"]
      [[column]]
      header = "rec_id"
      field = "source_record_id"
      value = "text"
      [[column]]
      header = "street_number"
      field = "street_number"
      value = "text"
      [[column]]
      header = "address_1"
      field = "address_1"
      value = "text"
      [[column]]
      header = "address_2"
      field = "address_2"
      value = "text"
      [[column]]
      header = "suburb"
      field = "suburb"
      value = "text"
      [[column]]
      header = "postcode"
      field = "postcode"
      value = "text"
      [[column]]
      header = "soc_sec_id"
      field = "soc_sec_id"
      value = "text"
      [[column]]
      header = "given_name"
      field = "given_name"
      value = "name"
      [[column]]
      header = "surname"
      field = "paternal_surname"
      value = "name"
      [[column]]
      header = "date_of_birth"
      field = "birth_date"
      value = "date"
      dates = ["yyyyMMdd"]
      """;

  private FebrlList() {}

  /// Writes coalition, profile, list and truth.
  ///
  /// @param zipped a `dataset*.csv.gz`
  /// @param folder where to; a folder without files
  /// @throws IOException if files cannot be read or written
  public static void write(Path zipped, Path folder) throws IOException {
    Path list = folder.resolve("febrl.csv");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(zipped))) {
      Files.copy(in, list);
    }
    Files.writeString(folder.resolve(LinkageBench.COALITION), COALITION);
    Files.writeString(folder.resolve("febrl.toml"), PROFILE);
    StringBuilder truth = new StringBuilder("source,record_id,person\n");
    try (BufferedReader in = Files.newBufferedReader(list, StandardCharsets.UTF_8);
        CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(in)) {
      for (CsvRecord row : rows) {
        String id = row.getField(0).strip();
        if (id.startsWith("rec-")) {
          truth.append("febrl,").append(id).append(',').append(id.split("-", -1)[1]).append('\n');
        }
      }
    }
    Files.writeString(folder.resolve(LinkageBench.TRUTH), truth);
  }
}
