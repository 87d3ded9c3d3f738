/** "FSHD" in the file's header, so that `file` and we can tell a run's store from any other database. */
export const APPLICATION_ID = 0x46534844;
export const SCHEMA_VERSION = 2;

/** Documented for people in docs/store.md. Change it only together with SCHEMA_VERSION. */
export const SCHEMA = `
CREATE TABLE series (
  id     INTEGER PRIMARY KEY,
  kpi    TEXT NOT NULL,
  arm    TEXT NOT NULL,
  route  TEXT,
  labels TEXT NOT NULL,           -- JSON object
  key    TEXT NOT NULL UNIQUE     -- the canonical key, equal exactly for equal series
);
CREATE TABLE points (
  series_id INTEGER NOT NULL REFERENCES series(id),
  t         REAL NOT NULL,        -- seconds since the start of the run
  v         REAL,                 -- NULL: not measured
  PRIMARY KEY (series_id, t)
) WITHOUT ROWID;
CREATE TABLE routes (
  id    INTEGER PRIMARY KEY,
  route TEXT NOT NULL UNIQUE
);
CREATE TABLE trials (
  seq             INTEGER PRIMARY KEY,   -- the order in which they were judged
  at              REAL NOT NULL,         -- seconds since the start of the traffic
  route_id        INTEGER NOT NULL REFERENCES routes(id),
  primary_status  INTEGER, primary_ms  REAL, primary_error  TEXT, primary_bytes  INTEGER,
  shadow_status   INTEGER, shadow_ms   REAL, shadow_error   TEXT, shadow_bytes   INTEGER,
  baseline_status INTEGER, baseline_ms REAL, baseline_error TEXT, baseline_bytes INTEGER,
  recorded_status INTEGER,
  shape           INTEGER NOT NULL,      -- which fields were absent rather than null, see docs/store.md
  differences     TEXT,                  -- JSON {"shadow":[...],"baseline":[...]}; NULL: not compared
  assertions      TEXT                   -- JSON [{"name":...,"found":{"shadow":...}}], those that failed; NULL: none checked
);
CREATE TABLE documents (
  name TEXT PRIMARY KEY,
  json TEXT NOT NULL
);
CREATE VIEW divergences AS
  SELECT route, differing AS path, min(kind) AS kind,
         sum(shadow AND NOT baseline) AS shadow_only,
         sum(baseline AND NOT shadow) AS baseline_only,
         sum(shadow AND baseline) AS both
  FROM (
    SELECT t.seq, r.route, d.value ->> 'path' AS differing, min(d.value ->> 'kind') AS kind,
           max(arm.key = 'shadow') AS shadow, max(arm.key = 'baseline') AS baseline
    FROM trials t JOIN routes r ON r.id = t.route_id, json_each(t.differences) arm, json_each(arm.value) d
    WHERE t.differences IS NOT NULL
    GROUP BY t.seq, differing
  )
  GROUP BY route, differing
  ORDER BY shadow_only DESC, route, differing;
`;
