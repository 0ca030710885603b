package store

import "database/sql"

func Forget(db *sql.DB, id int) {
	db.Exec("DELETE FROM Public.users WHERE id = $1", id)
	db.Exec("DELETE FROM "+orders+" WHERE id = $1", id)
	db.Exec("DELETE FROM " + sessions)
	db.Exec("DELETE FROM " + changing)
	db.Exec("DROP TABLE IF EXISTS dropped")
	db.Exec("TRUNCATE emptied")
	db.Exec("UPDATE cleared SET email = NULL WHERE id = $1", id)
	db.Query("SELECT * FROM looked WHERE id = $1", id)
	// db.Exec("DELETE FROM commented")
	for _, query := range []string{"DELETE FROM listed WHERE id = $1", "DELETE FROM " + orders} {
		db.Exec(query, id)
	}
	for _, query := range everywhere {
		db.Exec(query, id)
	}
	queries := append([]string{"SELECT 1"}, "DELETE FROM appended")
	for _, query := range queries {
		db.Exec(query, id)
	}
}

var everywhere = []string{"DELETE FROM global", "DELETE FROM sessions"}

func unused(db *sql.DB) { db.Exec("DELETE FROM dead") }
