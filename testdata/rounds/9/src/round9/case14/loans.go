// Package case14 lends money, and keeps loans with bun.
package case14

import (
	"context"
	"errors"

	"github.com/sirupsen/logrus"
	"github.com/uptrace/bun"
)

type Borrower struct {
	bun.BaseModel `bun:"table:borrowers"`

	ID     int64  `bun:"id,pk"`
	Name   string `pii:"name"`
	TaxID  string `bun:"tax_id" pii:"tax-id"`
	Score  string `bun:"-" pii:"credit-score"`
	Region string
}

// BorrowerRow is what is kept of a borrower.
type BorrowerRow struct {
	bun.BaseModel `bun:"table:borrowers"`

	ID     int64
	Name   string
	Last   string
	Region string
}

// last shows the last two digits of a number.
//
//pii:protect masked
func last(s string) string {
	if len(s) < 3 {
		return ""
	}
	return "…" + s[len(s)-2:]
}

func row(b Borrower) *BorrowerRow {
	return &BorrowerRow{ID: b.ID, Name: b.Name, Last: last(b.TaxID), Region: b.Region}
}

type Book struct {
	db  bun.IDB
	log *logrus.Entry
}

func NewBook() *Book { return &Book{&bun.DB{}, logrus.WithField("component", "book")} }

var errScore = errors.New("score is too low")

func decide(b Borrower) error {
	if len(b.Score) > 3 {
		return errScore
	}
	return nil
}

func LeakInsert(ctx context.Context, bk *Book, b Borrower) error {
	_, err := bk.db.NewInsert().Model(&b).Exec(ctx) // leak: Borrower.TaxID
	return err
}

func CleanInsert(ctx context.Context, bk *Book, b Borrower) error {
	_, err := bk.db.NewInsert().Model(row(b)).Exec(ctx)
	return err
}

func LeakSet(ctx context.Context, bk *Book, b Borrower) error {
	_, err := bk.db.NewUpdate().Model(&b).Set("tax_id = ?", b.TaxID).Where("id = ?", b.ID).Exec(ctx) // leak: Borrower.TaxID
	return err
}

func CleanSet(ctx context.Context, bk *Book, b Borrower) error {
	_, err := bk.db.NewUpdate().Model((*Borrower)(nil)).Set("region = ?", b.Region).Where("tax_id = ?", b.TaxID).Exec(ctx)
	return err
}

func LeakDecision(bk *Book, b Borrower) {
	bk.log.WithField("borrower", b.ID).Infof("score is %s", b.Score) // leak: Borrower.Score
}

func CleanDecision(bk *Book, b Borrower) {
	if err := decide(b); err != nil {
		bk.log.WithField("borrower", b.ID).WithError(err).Info("declined")
	}
}

func LeakRow(bk *Book, b Borrower) {
	bk.log.WithField("row", *row(b)).Info("inserted") // leak: Borrower.Name
}

func CleanRow(bk *Book, b Borrower) {
	r := row(b)
	bk.log.WithField("row", r.ID).WithField("tax_id", r.Last).Info("inserted")
}
