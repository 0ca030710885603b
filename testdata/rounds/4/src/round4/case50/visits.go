// Package case50 keeps visits in a database with sealed columns.
package case50

import (
	"context"
	"crypto/rand"
	"database/sql"
	"fmt"
	"log"

	"round4/case50/model"
	"round4/case50/sealed"
)

type visits struct {
	db  *sql.DB
	box *sealed.Box
}

// open connects to the database of this case.
func open() *visits {
	db, err := sql.Open("case50", "")
	if err != nil {
		log.Fatal(err)
	}
	key := make([]byte, 32)
	rand.Read(key)
	box, err := sealed.NewBox(key)
	if err != nil {
		log.Fatal(err)
	}
	return &visits{db, box}
}

func (s *visits) insert(ctx context.Context, columns []string, values ...any) error {
	q := "INSERT INTO visit VALUES ("
	for i := range columns {
		if i > 0 {
			q += ", "
		}
		q += "?"
	}
	if _, err := s.db.ExecContext(ctx, q+")", values...); err != nil {
		return fmt.Errorf("insert: %w", err)
	}
	return nil
}

func LeakInsert(v model.Visit) error {
	return open().insert(context.Background(), []string{"id", "crime"}, v.ID, v.Crime) // leak: Visit.Crime
}

func CleanInsert(v model.Visit) error {
	s := open()
	return s.insert(context.Background(), []string{"id", "crime"}, v.ID, s.box.Seal(v.Crime))
}

func CleanValuer(v model.Visit) error {
	s := open()
	return s.insert(context.Background(), []string{"id", "crime"}, v.ID, sealed.Text{Box: s.box, Plain: v.Crime})
}

func LeakOpened(v model.Visit) error {
	s := open()
	plain, err := s.box.Open(s.box.Seal(v.Pin))
	if err != nil {
		return err
	}
	return s.insert(context.Background(), []string{"id", "pin"}, v.ID, plain) // leak: Visit.Pin
}

func CleanOpened(v model.Visit) error {
	s := open()
	sealed := s.box.Seal(v.Pin)
	if _, err := s.box.Open(sealed); err != nil {
		return err
	}
	return s.insert(context.Background(), []string{"id", "pin"}, v.ID, sealed)
}

func LeakPlain(v model.Visit) {
	t := sealed.Text{Box: open().box, Plain: v.Crime}
	log.Print(len(t.Plain), t.Plain) // leak: Visit.Crime
}

func CleanPlain(v model.Visit) {
	t := sealed.Text{Box: open().box, Plain: v.Crime}
	log.Print(len(t.Plain), t.Box != nil)
}
