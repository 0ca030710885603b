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
}

func unused(db *sql.DB) { db.Exec("DELETE FROM dead") }
