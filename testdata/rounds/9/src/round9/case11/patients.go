// Package case11 keeps patients with gorm.
package case11

import (
	"context"

	"gorm.io/gorm"
	"round9/case11/vault"
)

// Patient is what the rest of the program works with.
type Patient struct {
	ID        uint
	Name      string `pii:"name"`
	Diagnosis string `pii:"diagnosis"`
	Ward      string
	Note      string `gorm:"-" pii:"health"`
}

// Row is what the table holds.
type Row struct {
	ID     uint
	Name   string
	Sealed []byte
	Ward   string
}

type Repository interface {
	Add(ctx context.Context, p Patient) error
	Move(ctx context.Context, id uint, ward string) error
}

type plain struct{ db *gorm.DB }

func (r plain) Add(ctx context.Context, p Patient) error {
	return r.db.WithContext(ctx).Create(&p).Error // leak: Patient.Diagnosis
}

func (r plain) Move(ctx context.Context, id uint, ward string) error {
	return r.db.Model(&Patient{}).Where("id = ?", id).Update("ward", ward).Error
}

type sealed struct {
	plain
	vault *vault.Vault
}

func (r sealed) Add(ctx context.Context, p Patient) error {
	row := Row{ID: p.ID, Name: p.Name, Ward: p.Ward, Sealed: r.vault.Seal(p.Diagnosis)}
	return r.db.WithContext(ctx).Create(&row).Error
}

func sealing() (sealed, error) {
	v, err := vault.New([32]byte{1, 2, 3})
	return sealed{plain{&gorm.DB{}}, v}, err
}

func LeakPlain(ctx context.Context, p Patient) error {
	repo := plain{&gorm.DB{}}
	return repo.Add(ctx, p)
}

func CleanSealed(ctx context.Context, p Patient) error {
	repo, err := sealing()
	if err != nil {
		return err
	}
	return repo.Add(ctx, p)
}

func LeakMove(ctx context.Context, repo Repository, p Patient) error {
	return repo.Move(ctx, p.ID, "for "+p.Diagnosis) // leak: Patient.Diagnosis
}

func CleanMove(ctx context.Context, repo Repository, p Patient) error {
	return repo.Move(ctx, p.ID, p.Ward)
}

func LeakUpdates(db *gorm.DB, p Patient) error {
	return db.Transaction(func(tx *gorm.DB) error {
		return tx.Model(&p).Updates(map[string]interface{}{"ward": p.Ward, "diagnosis": p.Diagnosis}).Error // leak: Patient.Diagnosis
	})
}

func CleanUpdates(db *gorm.DB, p Patient) error {
	return db.Transaction(func(tx *gorm.DB) error {
		return tx.Model(&p).Updates(map[string]interface{}{"ward": p.Ward, "name": p.Name}).Error
	})
}

// CleanIgnored saves what gorm does not look at.
func CleanIgnored(db *gorm.DB, p Patient) error {
	return db.Save(&Patient{ID: p.ID, Name: p.Name, Ward: p.Ward, Note: p.Note}).Error
}

func CleanFind(db *gorm.DB, p Patient) (found Patient, err error) {
	err = db.Where("diagnosis = ?", p.Diagnosis).First(&found).Error
	return found, err
}
