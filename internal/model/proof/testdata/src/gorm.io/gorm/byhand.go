package proofs

import (
	"log"

	"gorm.io/gorm"
)

type user struct {
	ID     uint
	Email  string `pii:"email"`
	Cached string `pii:"email" gorm:"-"`
}

func chain_stored(db *gorm.DB, d data[string]) {
	var u user
	db.Model(&u).Where(user{Email: d.Tagged}).Limit(1).FirstOrCreate(&u) // want "store/sql"
}

func chain_searched(db *gorm.DB, d data[string]) {
	var u user
	db.Model(&u).Where(user{Email: d.Tagged}).Limit(1).First(&u)
}

func chain_error(db *gorm.DB, d data[string]) {
	var u user
	if err := db.Where(user{Email: d.Tagged}).First(&u, "email = ?", d.Tagged).Error; err != nil {
		log.Print(err)
	}
}

func hidden(db *gorm.DB, d data[string]) {
	db.Create(&user{Email: d.Tagged}) // want "store/sql"
}

func hidden_clean(db *gorm.DB, d data[string]) {
	db.Create(&user{Cached: d.Tagged})
}

func filled(db *gorm.DB) {
	var u user
	db.Find(&u)
	show(u) // want "log/line"
}

func updated(db *gorm.DB, d data[string]) {
	db.Model(&user{}).Where("id = ?", 1).Updates(map[string]any{"email": d.Tagged}) // want "store/sql"
}

func updated_clean(db *gorm.DB, d data[string]) {
	db.Model(&user{}).Where("email = ?", d.Tagged).Updates(map[string]any{"name": d.Plain})
}
