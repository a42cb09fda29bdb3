-- What one would write in SQL: three blocking rules, Jaro-Winkler of names and date of birth, their
-- mean over what both records have. {folder} is the folder of the set.
CREATE MACRO clean(text) AS nullif(upper(strip_accents(trim(text))), '');

CREATE TABLE record AS
SELECT row_number() OVER () AS number, id, clean(given) AS given, left(clean(given), 1) AS initial,
  clean(paternal) AS paternal, clean(maternal) AS maternal, birth
FROM read_csv('{folder}/peers.csv', header = true, all_varchar = true, nullstr = '');

CREATE TABLE pair AS
WITH candidate AS (
  SELECT a.number AS a, b.number AS b FROM record a JOIN record b
    ON a.paternal = b.paternal AND a.initial = b.initial AND a.number < b.number
  UNION
  SELECT a.number, b.number FROM record a JOIN record b
    ON a.birth = b.birth AND a.number < b.number
  UNION
  SELECT a.number, b.number FROM record a JOIN record b
    ON a.given = b.given AND a.maternal = b.maternal AND a.number < b.number
)
SELECT a.id AS one, b.id AS other, list_avg([
  jaro_winkler_similarity(a.given, b.given),
  jaro_winkler_similarity(a.paternal, b.paternal),
  jaro_winkler_similarity(a.maternal, b.maternal),
  jaro_winkler_similarity(a.birth, b.birth)]) AS score
FROM candidate JOIN record a ON a.number = candidate.a JOIN record b ON b.number = candidate.b;

COPY (SELECT one, other, score FROM pair WHERE score >= 0.80)
TO '{folder}/duckdb.csv' (FORMAT csv, HEADER false);

SELECT count(*) FROM pair
