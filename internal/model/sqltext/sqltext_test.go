package sqltext

import (
	"testing"
)

// TestWritten: the mark at the end of each line says of each argument whether
// it is written (w) or looked up (-); reads says that nothing is written.
func TestWritten(t *testing.T) {
	for _, test := range []struct {
		query string
		args  string
		reads bool
	}{
		{"SELECT a FROM t WHERE b = $1 AND c = $2", "--", true},
		{"select a from t where b = ?", "-", true},
		{"(SELECT a FROM t WHERE b = ?)", "-", true},
		{"  -- the newest\n /* INSERT */ SELECT ?", "-", true},
		{"# a comment of MySQL\nSELECT ?", "-", true},
		{"SHOW TABLES LIKE ?", "-", true},
		{"DELETE FROM t WHERE a = $1", "-", true},
		{"BEGIN; DELETE FROM t WHERE a = ?; COMMIT;", "-", true},
		{"VALUES (?)", "-", true},
		{"SELECT 'INSERT', \"UPDATE\", `x` FROM t WHERE a = ?", "-", true},
		{"SELECT REPLACE(a, ?, ?) FROM t", "--", true},
		{"SELECT a::text, b FROM t WHERE c = :name", "-", true},
		{"SELECT a FROM t WHERE b = @p1", "-", true},
		{"SELECT $$ ; INSERT $$, $x$ ; UPDATE $x$, $1", "-", true},
		{"SELECT a FROM t FOR UPDATE", "", true},
		{"SELECT a FROM t WHERE b = (SELECT max(b) FROM u WHERE c = ?)", "-", true},

		{"INSERT INTO t (a, b) VALUES ($1, $2)", "ww", false},
		{"INSERT INTO t SELECT a, ? FROM u WHERE b = ?", "ww", false},
		{"INSERT INTO t (a) VALUES (?) ON CONFLICT (a) DO UPDATE SET b = ? WHERE t.c = ?", "www", false},
		{"REPLACE INTO t VALUES (?)", "w", false},
		{"MERGE INTO t USING (SELECT ?) s ON t.a = s.a WHEN MATCHED THEN UPDATE SET b = ?", "ww", false},
		{"COPY t FROM STDIN", "w", false},
		{"CALL add_user(?, ?)", "ww", false},
		{"EXEC add_user @p1, @p2", "ww", false},
		{"CREATE TABLE t AS SELECT ?", "w", false},
		{"SELECT a, ? INTO u FROM t", "w", false},
		{"gibberish ?", "w", false},
		{"", "ww", false},
		{" -- nothing", "w", false},

		{"UPDATE t SET a = ?, b = ? WHERE c = ?", "ww-", false},
		{"UPDATE t SET a = $2 WHERE c = $1", "-w", false},
		{"UPDATE t SET a = $1 WHERE c = $1", "w", false},
		{"UPDATE t SET a = ?", "w", false},
		{"UPDATE t SET a = REPLACE(a, ?, ?) WHERE c = ?", "ww-", false},
		{"UPDATE t SET a = (SELECT b FROM u WHERE c = ?) WHERE d = ?", "--", false},
		{"UPDATE t SET a = (SELECT ? FROM u) WHERE d = ?", "w-", false},
		{"UPDATE t SET a = ? WHERE b IN (SELECT c FROM u WHERE d = ?) RETURNING e", "w-", false},
		{"UPDATE t SET a = :name WHERE b = :id", "ww", false}, // named: in which order is not known
		{"UPDATE t SET a = @p2 WHERE b = @p1", "-w", false},
		{"UPDATE t SET a = ?2 WHERE b = ?1", "-w", false},
		{"UPDATE t SET a = :2 WHERE b = :1", "-w", false},
		{"SELECT ?; UPDATE t SET a = ? WHERE b = ?", "-w-", false},

		{"WITH x AS (SELECT a FROM t WHERE b = $1) SELECT a FROM x WHERE c = $2", "--", true},
		{"WITH x AS (INSERT INTO t VALUES ($1) RETURNING id) SELECT id FROM x WHERE a = $2", "w-", false},
		{"WITH x AS (UPDATE t SET a = $1 WHERE b = $2 RETURNING id) SELECT id FROM x WHERE c = $3", "w--", false},
		{"WITH x AS (DELETE FROM t WHERE a = $1 RETURNING id) SELECT id FROM x", "-", true},
		{"WITH x AS (SELECT $1) INSERT INTO t SELECT * FROM x", "w", false},
		{"WITH x AS (SELECT $1 AS a) UPDATE t SET a = $2 FROM x WHERE t.b = $3", "ww-", false},
		{"WITH x AS (SELECT id FROM t WHERE a = $1) DELETE FROM u WHERE id IN (SELECT id FROM x)", "-", true},
		{"WITH x", "w", false},

		{"EXPLAIN SELECT a FROM t WHERE b = ?", "-", true},
		{"EXPLAIN (ANALYZE, VERBOSE) INSERT INTO t VALUES (?)", "w", false},
		{"INSERT INTO t VALUES ('it''s ?', ?)", "w", false},
		{`UPDATE t SET a = 'it\'s WHERE', b = ? WHERE c = ?`, "w-", false},
		{"SELECT @@version, ?", "-", true},
		{"SELECT a FROM t; ", "", true},
	} {
		writes, written := Written(test.query)
		if writes == test.reads {
			t.Errorf("%s: writes is %v", test.query, writes)
		}
		got := ""
		for i := range test.args {
			if written(i) {
				got += "w"
			} else {
				got += "-"
			}
		}
		if got != test.args {
			t.Errorf("%s: %s, want %s", test.query, got, test.args)
		}
	}
}

// FuzzWritten: what is said about arguments agrees with what is said about the
// whole, a query that is put after a write still writes, and comments say
// nothing.
func FuzzWritten(f *testing.F) {
	for _, seed := range []string{"SELECT ?", "UPDATE t SET a = $1 WHERE b = :c", "WITH x AS (INSERT INTO t VALUES (@p1)) SELECT 1", "$$", "?", "('", "EXPLAIN", "((("} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, query string) {
		writes, written := Written(query)
		for i := range 4 {
			if written(i) && !writes {
				t.Errorf("%q writes argument %d and nothing", query, i)
			}
		}
		if after, _ := Written("INSERT INTO t VALUES (1);" + query); !after {
			t.Errorf("%q after an INSERT writes nothing", query)
		}
		commented, same := Written("/* SELECT */ -- INSERT\n" + query)
		if commented != writes || same(0) != written(0) {
			t.Errorf("%q: a comment in front changes the answer", query)
		}
	})
}
