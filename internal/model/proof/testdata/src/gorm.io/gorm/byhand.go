package proofs

import (
	"errors"
	"log"
	"strconv"

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

func transacted(db *gorm.DB, d data[string]) {
	log.Print(db.Transaction(func(*gorm.DB) error { return errors.New(d.Tagged) })) // want "log/line"
	log.Print(db.Transaction(func(*gorm.DB) error { return errors.New(d.Plain) }))
}

func inBatches(db *gorm.DB) {
	var batch []user
	res := db.FindInBatches(&batch, 100, func(*gorm.DB, int) error { return errors.New(batch[0].Email) })
	log.Print(res.RowsAffected)
	log.Print(res.Error) // want "log/line"
}

func inBatches_clean(db *gorm.DB) {
	var batch []user
	log.Print(db.FindInBatches(&batch, 100, func(*gorm.DB, int) error { return errors.New(strconv.Itoa(int(batch[0].ID))) }).Error)
}
