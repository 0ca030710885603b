// Package session knows who is signed in.
package session

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"time"

	"github.com/redis/go-redis/v9"
)

// Session is a browser that is signed in.
type Session struct {
	Token   string `pii:"session"`
	IP      string `pii:"ip"`
	Patient int64
	Until   time.Time
}

// Fresh says whether a session still counts.
func (s Session) Fresh(now time.Time) bool { return now.Before(s.Until) }

// Manager keeps sessions.
type Manager struct {
	client *redis.Client
	name   string
}

// NewManager names the cookie.
func NewManager(client *redis.Client, name string) *Manager { return &Manager{client, name} }

func key(token string) string {
	sum := sha256.Sum256([]byte(token))
	return "session:" + hex.EncodeToString(sum[:])
}

// Save keeps who has a session, under a hash of its token.
func (m *Manager) Save(ctx context.Context, s Session) error {
	return m.client.Set(ctx, key(s.Token), s.Patient, time.Until(s.Until)).Err()
}

// SaveLegacy keeps it as the old frontend looks for it.
func (m *Manager) SaveLegacy(ctx context.Context, s Session) error {
	return m.client.Set(ctx, "sess:"+s.Token, s.Patient, time.Until(s.Until)).Err() // leak: Session.Token
}

// Cookie tells the browser its token.
func (m *Manager) Cookie(w http.ResponseWriter, s Session) {
	http.SetCookie(w, &http.Cookie{Name: m.name, Value: s.Token, HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
}

// Remember keeps a preference in the browser.
func (m *Manager) Remember(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: m.name + "_" + name, Value: value, MaxAge: 30 * 24 * 3600})
}

// Token finds the token of a request.
func (m *Manager) Token(r *http.Request) (string, bool) {
	c, err := r.Cookie(m.name)
	if err != nil {
		return "", false
	}
	return c.Value, true
}
