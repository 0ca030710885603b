// Package case41 keeps patients in an SQL database.
package case41

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/json"
	"fmt"
)

type Patient struct {
	ID        int64
	Name      string `pii:"name"`
	Diagnosis string `pii:"diagnosis"`
	SSN       string `pii:"ssn"`
	Password  string `pii:"password"`
	Token     string `pii:"token"`
}

// Store is a repository.
type Store struct {
	db  *sql.DB
	key []byte
}

func (s *Store) seal(plain string) ([]byte, error) {
	block, err := aes.NewCipher(s.key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return gcm.Seal(nonce, nonce, []byte(plain), nil), nil
}

// inTx runs f in a transaction.
func (s *Store) inTx(ctx context.Context, f func(*sql.Tx) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	if err := f(tx); err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit()
}

func (s *Store) exec(query string, args ...any) error {
	_, err := s.db.Exec(query, args...)
	return err
}

func LeakInsert(s *Store, p Patient) error {
	return s.exec("INSERT INTO patient (id, ssn) VALUES (?, ?)", p.ID, p.SSN) // leak: Patient.SSN
}

// Who is a patient is kept, by name.
func CleanInsert(s *Store, p Patient) error {
	return s.exec("INSERT INTO patient (id, name) VALUES (?, ?)", p.ID, p.Name)
}

func CleanSealed(s *Store, p Patient) error {
	sealed, err := s.seal(p.SSN)
	if err != nil {
		return err
	}
	return s.exec("INSERT INTO patient (id, ssn) VALUES (?, ?)", p.ID, sealed)
}

func LeakTx(s *Store, p Patient) error {
	return s.inTx(context.Background(), func(tx *sql.Tx) error {
		_, err := tx.Exec("UPDATE patient SET diagnosis = ? WHERE id = ?", p.Diagnosis, p.ID) // leak: Patient.Diagnosis
		return err
	})
}

func CleanTx(s *Store, p Patient) error {
	return s.inTx(context.Background(), func(tx *sql.Tx) error {
		_, err := tx.Exec("UPDATE patient SET diagnosis = ? WHERE id = ?", p.Diagnosis != "", p.ID)
		return err
	})
}

func LeakPrepared(s *Store, p Patient) error {
	st, err := s.db.Prepare("INSERT INTO note (patient, text) VALUES (?, ?)")
	if err != nil {
		return err
	}
	defer st.Close()
	_, err = st.Exec(p.ID, "suffers from "+p.Diagnosis) // leak: Patient.Diagnosis
	return err
}

func CleanPrepared(s *Store, p Patient) error {
	st, err := s.db.Prepare("INSERT INTO note (patient, text) VALUES (?, ?)")
	if err != nil {
		return err
	}
	defer st.Close()
	_, err = st.Exec(p.ID, "suffers from something")
	return err
}

func LeakJSONColumn(s *Store, p Patient) error {
	doc, err := json.Marshal(map[string]string{"ssn": p.SSN})
	if err != nil {
		return err
	}
	return s.exec("INSERT INTO doc (id, body) VALUES (?, ?)", p.ID, doc) // leak: Patient.SSN
}

func CleanJSONColumn(s *Store, p Patient) error {
	doc, err := json.Marshal(map[string]string{"name": p.Name})
	if err != nil {
		return err
	}
	return s.exec("INSERT INTO doc (id, body) VALUES (?, ?)", p.ID, doc)
}

func LeakText(s *Store, p Patient) error {
	return s.exec(fmt.Sprintf("INSERT INTO patient (id, ssn) VALUES (%d, '%s')", p.ID, p.SSN)) // leak: Patient.SSN
}

func CleanText(s *Store, p Patient) error {
	return s.exec(fmt.Sprintf("INSERT INTO patient (id, name) VALUES (%d, '%s')", p.ID, p.Name))
}

func LeakPassword(s *Store, p Patient) error {
	return s.exec("UPDATE login SET password = ? WHERE id = ?", p.Password, p.ID) // leak: Patient.Password
}

func CleanPassword(s *Store, p Patient, salt []byte) error {
	hash, err := pbkdf2.Key(sha256.New, p.Password, salt, 600_000, 32)
	if err != nil {
		return err
	}
	return s.exec("UPDATE login SET password = ? WHERE id = ?", hash, p.ID)
}

func LeakToken(s *Store, p Patient) error {
	return s.exec("INSERT INTO token (hash, patient) VALUES (?, ?)", []byte(p.Token), p.ID) // leak: Patient.Token
}

// A token is compared by its hash.
func CleanToken(s *Store, p Patient) error {
	sum := sha256.Sum256([]byte(p.Token))
	return s.exec("INSERT INTO token (hash, patient) VALUES (?, ?)", sum[:], p.ID)
}
