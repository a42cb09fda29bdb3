package org.veladora.bench.peers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Runs `duckdb.sql` on a set: scores of all pairs that a blocking rule brings together go to
/// `duckdb.csv`, from 0.80. Prints how many pairs were compared.
public final class DuckDbPairs {
  private DuckDbPairs() {}

  /// Runs the script.
  ///
  /// @param arguments folder of a [PeerSet]
  /// @throws IOException if the script cannot be read
  /// @throws SQLException if DuckDB is not on the class path, or fails
  public static void main(String[] arguments) throws IOException, SQLException {
    String script;
    try (InputStream in = DuckDbPairs.class.getResourceAsStream("duckdb.sql")) {
      if (in == null) {
        throw new IllegalStateException("no duckdb.sql beside the class");
      }
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement();
        ResultSet compared = statement.executeQuery(script.replace("{folder}", arguments[0]))) {
      compared.next();
      System.out.println(compared.getLong(1));
    }
  }
}
