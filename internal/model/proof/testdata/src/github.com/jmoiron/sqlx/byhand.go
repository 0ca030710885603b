package proofs

import "github.com/jmoiron/sqlx"

// row has a field with personal data, and one without.
type row struct {
	Number string `db:"number"`
	Mail   string `db:"email" pii:"email"`
}

func named(db *sqlx.DB, r row) {
	db.NamedExec("INSERT INTO t VALUES (:number, :email)", r) // want "store/sql"
}

func named_clean(db *sqlx.DB, r row) {
	db.NamedExec("INSERT INTO t VALUES (:number, :number)", r)
}

func named_all(db *sqlx.DB, rs []row) {
	db.NamedExec("INSERT INTO t VALUES (:number, :email)", rs) // want "store/sql"
}

func named_unknown(db *sqlx.DB, query string, r *row) {
	db.NamedExec(query, r) // want "store/sql"
}

func named_map(db *sqlx.DB, d data[string]) {
	db.NamedExec("UPDATE t SET email = :a", map[string]any{"a": d.Tagged, "b": d.Plain}) // want "store/sql"
}

func named_map_clean(db *sqlx.DB, d data[string]) {
	db.NamedExec("UPDATE t SET email = :b", map[string]any{"a": d.Tagged, "b": d.Plain})
}

// A mapper of the program's own may give fields other names.
func named_otherwise(db *sqlx.DB, r row) {
	db.NamedExec("INSERT INTO t VALUES (:number, :mail)", r) // want "store/sql"
}

func named_selected(db *sqlx.DB, rs []*row) {
	db.NamedExec("UPDATE t SET number = :number", rs[0])
}
