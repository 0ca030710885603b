// Package case07 signs people in and keeps their sessions.
package case07

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"database/sql"
	"encoding/hex"
	"errors"
	"log"
	"net/http"
	"net/http/httptest"
	"time"
)

// A Login is what somebody hands in.
type Login struct {
	UserID   int64
	Username string `pii:"username"`
	Password string `pii:"password"`
}

// A Session is who is signed in.
type Session struct {
	UserID  int64
	Token   string `pii:"session"`
	Expires time.Time
}

var db *sql.DB

func digest(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

func save(ctx context.Context, s Session) error {
	_, err := db.ExecContext(ctx, "INSERT INTO session (uid, digest, expires) VALUES (?, ?, ?)", s.UserID, digest(s.Token), s.Expires)
	return err
}

func equal(a, b string) bool {
	return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1
}

var errDenied = errors.New("denied")

func check(l Login, stored string) error {
	if l.Username == "" || !equal(digest(l.Password), stored) {
		return errDenied
	}
	return nil
}

func cookie(s Session) *http.Cookie {
	return &http.Cookie{Name: "sid", Value: s.Token, HttpOnly: true, Secure: true, Expires: s.Expires}
}

func CleanSave(ctx context.Context, s Session) error { return save(ctx, s) }

func LeakSave(ctx context.Context, s Session) error {
	_, err := db.ExecContext(ctx, "INSERT INTO session (uid, token) VALUES (?, ?)", s.UserID, s.Token) // leak: Session.Token
	return err
}

func CleanCookie(s Session) {
	w := httptest.NewRecorder()
	http.SetCookie(w, cookie(s))
	log.Print("session of ", s.UserID, " until ", s.Expires)
}

func LeakRemember(s Session, l Login) {
	w := httptest.NewRecorder()
	c := cookie(s)
	c.Name, c.Value = "remember", l.Username
	http.SetCookie(w, c)                               // leak: Login.Username
	log.Print("remembered ", w.Header()["Set-Cookie"]) // leak: Login.Username
}

func CleanRemember(s Session, l Login) {
	w := httptest.NewRecorder()
	c := cookie(s)
	c.Name, c.Value = "remember", "yes"
	http.SetCookie(w, c)
	log.Print("remembered ", len(w.Header()["Set-Cookie"]), l.UserID)
}

func LeakDenied(l Login) {
	if err := check(l, ""); err != nil {
		log.Printf("sign-in of %s: %v", l.Username, err) // leak: Login.Username
	}
}

func CleanDenied(l Login) {
	if err := check(l, ""); err != nil {
		log.Printf("sign-in of user %d (%s): %v", l.UserID, digest(l.Username), err)
	}
}

func LeakHash(l Login) {
	log.Printf("digest of user %d: %s", l.UserID, digest(l.Password)) // leak: Login.Password
}

func CleanHash(l Login) {
	log.Printf("digest of user %d matches: %t", l.UserID, digest(l.Password) == digest(l.Username))
}
