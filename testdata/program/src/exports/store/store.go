// Package store keeps users and reads some of them back.
package store

import "database/sql"

type User struct {
	Email string `pii:"email"`
	Phone string `pii:"phone"` // unread
}

type Store struct{ DB *sql.DB }

func (s *Store) Add(u *User) {
	s.DB.Exec("INSERT INTO users (email) VALUES ($1)", u.Email)   // stored users: exported
	s.DB.Exec("INSERT INTO users (phone) VALUES ($1)", u.Phone)   // stored users
	s.DB.Exec("INSERT INTO unasked (email) VALUES ($1)", u.Email) // stored unasked
	s.DB.Exec("INSERT INTO unread (email) VALUES ($1)", u.Email)  // stored unread
	s.DB.Exec("INSERT INTO counted (email) VALUES ($1)", u.Email) // stored counted
	s.DB.Exec("INSERT INTO behind (email) VALUES ($1)", u.Email)  // stored behind: exported
}

func (s *Store) Find(id int) (*User, error) {
	u := new(User)
	return u, s.DB.QueryRow("SELECT email FROM users WHERE id = $1", id).Scan(&u.Email)
}

// Unasked is called by nobody who answers.
func (s *Store) Unasked() (string, error) {
	var email string
	return email, s.DB.QueryRow("SELECT email FROM unasked").Scan(&email)
}

func (s *Store) Behind() (*User, error) {
	u := new(User)
	return u, s.DB.QueryRow("SELECT email FROM behind").Scan(&u.Email)
}

func (s *Store) Count() (n int, err error) {
	return n, s.DB.QueryRow("SELECT count(*) FROM counted").Scan(&n)
}
