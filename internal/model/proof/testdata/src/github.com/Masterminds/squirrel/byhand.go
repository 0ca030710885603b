package proofs

import (
	"database/sql"
	"log"

	"github.com/Masterminds/squirrel"
)

var dollars = squirrel.StatementBuilder.PlaceholderFormat(squirrel.Dollar)

func inserted(db *sql.DB, d data[string]) {
	dollars.Insert("users").Columns("mail", "plan").Values(d.Tagged, d.Plain).Suffix("RETURNING id").RunWith(db).Exec() // want "store/sql"
}

func inserted_clean(db *sql.DB, d data[string]) {
	dollars.Insert("users").Columns("mail", "plan").Values(d.Plain, d.Plain).Suffix("RETURNING id").RunWith(db).Exec()
}

// What one statement is made into does not change it, nor what others are made of it.
func shared(db *sql.DB, d data[string]) {
	base := dollars.Insert("users").Columns("mail")
	base.Values(d.Tagged).RunWith(db).Exec() // want "store/sql"
}

func shared_clean(db *sql.DB, d data[string]) {
	base := dollars.Insert("users").Columns("mail")
	_ = base.Values(d.Tagged)
	base.Values(d.Plain).RunWith(db).Exec()
}

func changed(db *sql.DB, d data[string]) {
	squirrel.Update("users").Set("mail", d.Tagged).Set("plan", d.Plain).Where(squirrel.Eq{"id": d.Plain}).RunWith(db).Exec() // want "store/sql"
}

func changed_clean(db *sql.DB, d data[string]) {
	squirrel.Update("users").Set("mail", d.Plain).Set("plan", d.Plain).Where(squirrel.Eq{"id": d.Tagged}).RunWith(db).Exec()
}

func text(db *sql.DB, d data[string]) {
	query, args, _ := dollars.Insert("users").Columns("mail").Values(d.Tagged).ToSql()
	db.Exec(query, args...) // want "store/sql"
}

// What is selected or deleted is only searched for.
func text_clean(db *sql.DB, d data[string]) {
	query, args, _ := dollars.Select("id").From("users").Where(squirrel.Eq{"mail": d.Tagged}).ToSql()
	db.Query(query, args...)
	query, args = dollars.Delete("users").Where("mail = ?", d.Tagged).MustSql()
	db.Exec(query, args...)
}

// The text has placeholders.
func logged(d data[string]) {
	query, args, _ := dollars.Select("id").From("users").Where(squirrel.Eq{"mail": d.Tagged}).Where("plan = ?", d.Plain).ToSql()
	log.Println(query, args) // want "log/line"
}

func logged_clean(d data[string]) {
	query, _, _ := dollars.Select("id").From("users").Where(squirrel.Eq{"mail": d.Tagged}).Where("plan = ?", d.Plain).ToSql()
	log.Println(query)
}
