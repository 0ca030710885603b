// Package case31 is a proxy in front of applications that keeps sessions of those who have signed in.
package case31

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"time"

	"github.com/redis/go-redis/v9"
)

// SessionState is of somebody who has signed in.
type SessionState struct {
	ID           string
	Email        string `json:",omitempty" pii:"email"`
	User         string `json:",omitempty" pii:"username"`
	AccessToken  string `json:",omitempty" pii:"token"`
	RefreshToken string `json:",omitempty" pii:"token"`
	Expires      time.Duration
}

// String tells whether there are tokens.
func (s *SessionState) String() string {
	text := "Session{id:" + s.ID
	if s.AccessToken != "" {
		text += " token:true"
	}
	if s.RefreshToken != "" {
		text += " refresh_token:true"
	}
	return text + "}"
}

// bare has the tokens and nothing about the person.
func (s *SessionState) bare() *SessionState {
	return &SessionState{ID: s.ID, AccessToken: s.AccessToken, RefreshToken: s.RefreshToken}
}

// provider refreshes sessions.
type provider interface {
	refresh(ctx context.Context, s *SessionState) error
}

type expired struct{ quote bool }

func (e expired) refresh(_ context.Context, s *SessionState) error {
	if e.quote {
		return fmt.Errorf("unable to redeem refresh token: %s", s.RefreshToken)
	}
	return fmt.Errorf("unable to redeem refresh token of %s", s)
}

type denied struct{}

func (denied) refresh(_ context.Context, s *SessionState) error {
	return fmt.Errorf("session %s was denied", s.ID)
}

// seal encrypts a session for the store.
func seal(key []byte, s *SessionState) ([]byte, error) {
	text, err := json.Marshal(s)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := io.ReadFull(rand.Reader, nonce); err != nil {
		return nil, err
	}
	return gcm.Seal(nonce, nonce, text, nil), nil
}

// LeakSession logs the value behind the pointer, CleanSession the pointer.
func LeakSession(s *SessionState) {
	log.Printf("session: %v", *s) // leak: SessionState.Email, SessionState.User, SessionState.AccessToken, SessionState.RefreshToken
}

func CleanSession(s *SessionState) {
	log.Printf("session: %v", s)
}

// LeakRefresh logs why a session could not be refreshed, CleanRefresh of a provider that does not quote it.
func LeakRefresh(ctx context.Context, s *SessionState) {
	var p provider = expired{quote: true}
	log.Printf("refreshing %s: %v", s, p.refresh(ctx, s)) // leak: SessionState.RefreshToken
}

func CleanRefresh(ctx context.Context, s *SessionState) {
	var p provider = denied{}
	log.Printf("refreshing %s: %v", s, p.refresh(ctx, s))
}

// LeakStore keeps the session as it is, CleanStore encrypted.
func LeakStore(ctx context.Context, c *redis.Client, key []byte, s *SessionState) error {
	sealed, err := json.Marshal(s.bare())
	if err != nil || len(key) == 0 {
		return err
	}
	return c.Set(ctx, "session-"+s.ID, sealed, s.Expires).Err() // leak: SessionState.AccessToken, SessionState.RefreshToken
}

func CleanStore(ctx context.Context, c *redis.Client, key []byte, s *SessionState) error {
	sealed, err := seal(key, s.bare())
	if err != nil || len(key) == 0 {
		return err
	}
	return c.Set(ctx, "session-"+s.ID, sealed, s.Expires).Err()
}

// LeakList logs sessions in a list of values, CleanList in one of pointers whose texts it joins.
func LeakList(all ...*SessionState) {
	var shown []SessionState
	for _, s := range all {
		shown = append(shown, SessionState{ID: s.ID, User: s.User})
	}
	log.Println(shown) // leak: SessionState.User
}

func CleanList(all ...*SessionState) {
	var shown []string
	for _, s := range all {
		shown = append(shown, s.String())
	}
	log.Println(shown)
}
