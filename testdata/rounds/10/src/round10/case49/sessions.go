// Package case49 keeps sessions in memory, with a table of the logins that failed.
package case49

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"
)

// Credentials are what a user types.
type Credentials struct {
	Login    string `pii:"username"`
	Password string `pii:"password"`
}

type account struct {
	salt, hash []byte
}

type attempt struct {
	at   time.Time
	text string
}

type Sessions struct {
	mu       sync.Mutex
	accounts map[string]account
	failed   []attempt
	verbose  bool
}

func NewSessions(verbose bool) *Sessions {
	return &Sessions{accounts: map[string]account{}, verbose: verbose}
}

var (
	ErrUnknown = errors.New("unknown login")
	ErrWrong   = errors.New("wrong password")
)

func (s *Sessions) login(c Credentials) (token string, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	a, ok := s.accounts[c.Login]
	if !ok {
		return "", fmt.Errorf("%w: %s", ErrUnknown, c.Login)
	}
	sum := sha256.Sum256(append(a.salt, c.Password...))
	if subtle.ConstantTimeCompare(sum[:], a.hash) != 1 {
		if s.verbose {
			s.failed = append(s.failed, attempt{time.Now(), c.Password})
		} else {
			s.failed = append(s.failed, attempt{time.Now(), "***"})
		}
		return "", ErrWrong
	}
	raw := make([]byte, 16)
	if _, err := rand.Read(raw); err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(raw), nil
}

// add is for those who register.
func (s *Sessions) add(name string) { s.accounts[name] = account{} }

func LeakUnknown(c Credentials) {
	_, err := NewSessions(false).login(c)
	slog.Warn("login failed", "err", err) // leak: Credentials.Login
}

func CleanUnknown(c Credentials) {
	_, err := NewSessions(false).login(c)
	slog.Warn("login failed", "unknown", errors.Is(err, ErrUnknown))
}

// LeakFailed logs the table of failures of a verbose server.
func LeakFailed(c Credentials) {
	s := NewSessions(true)
	s.add(c.Login)
	_, _ = s.login(c)
	slog.Warn("failures", "last", s.failed[0].text) // leak: Credentials.Password
}

func CleanFailed(c Credentials) {
	s := NewSessions(true)
	s.add(c.Login)
	_, _ = s.login(c)
	slog.Warn("failures", "last", s.failed[0].at)
}

func (c Credentials) label() (login string, length int) { return c.Login, len(c.Password) }

func LeakLabel(c Credentials) {
	login, _ := c.label()
	slog.Info("attempt", "login", login) // leak: Credentials.Login
}

func CleanLabel(c Credentials) {
	_, length := c.label()
	slog.Info("attempt", "length", length)
}
