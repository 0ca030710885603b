package outparam

import (
	"database/sql"
	"log"
)

type member struct {
	ID    int
	Email string `pii:"email"`
	Tier  string
}

// What both a row and rows have.
type scanner interface{ Scan(dest ...any) error }

func scanAll(s scanner) (m member, err error) {
	err = s.Scan(&m.ID, &m.Email, &m.Tier)
	return m, err
}

func scanTier(s scanner) (m member, err error) {
	err = s.Scan(&m.ID, &m.Tier)
	return m, err
}

func scanned(db *sql.DB) {
	all, _ := scanAll(db.QueryRow("SELECT * FROM members"))
	log.Print(all.Email) // want `^member\.Email \(pii:email\) reaches log\.Print$`
	log.Print(all.Tier)  // ok
	log.Print(all)       // want `^member\.Email \(pii:email\) reaches log\.Print$`
	tier, _ := scanTier(db.QueryRow("SELECT * FROM members"))
	log.Print(tier.Email) // ok
	log.Print(tier)       // ok
}

func listed(rows *sql.Rows) (found []member) {
	for rows.Next() {
		m, _ := scanAll(rows)
		log.Print(m.Email) // want `^member\.Email \(pii:email\) reaches log\.Print$`
		m.Email = ""
		found = append(found, m)
	}
	log.Print(found) // ok
	return found
}

// A scanner of the package's own says what it leaves where.
type fixed struct{ texts []string }

func (f fixed) Scan(dest ...any) error {
	*dest[0].(*string) = f.texts[0]
	return nil
}

type label struct{ text, other string }

func scanLabel(s scanner) (l label) {
	s.Scan(&l.text)
	return l
}

func ownScanner(m member) {
	l := scanLabel(fixed{[]string{m.Email}})
	log.Print(l.text)                                  // want `^member\.Email \(pii:email\) reaches log\.Print$`
	log.Print(l.other)                                 // ok
	log.Print(scanLabel(fixed{[]string{m.Tier}}).text) // ok
}
