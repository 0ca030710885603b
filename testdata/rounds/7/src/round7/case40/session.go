// Package case40 keeps visitors signed in, with cookies that say who they are, or only which session is theirs.
package case40

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"log"
	"net/http"
	"sync"
)

type User struct {
	ID    string
	Email string `pii:"email"`
	Name  string `pii:"name"`
	Lang  string
}

// A session is what the server knows of a visitor.
type session struct {
	id      string
	user    User
	flashes []string
}

// A manager finds sessions by cookies.
type manager interface {
	start(w http.ResponseWriter, u User) *session
	find(r *http.Request) (*session, bool)
}

// opaque keeps sessions here, and gives browsers a number.
type opaque struct {
	mu  sync.Mutex
	all map[string]*session
}

func (o *opaque) start(w http.ResponseWriter, u User) *session {
	o.mu.Lock()
	defer o.mu.Unlock()
	s := &session{id: rand.Text(), user: u}
	o.all[s.id] = s
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: s.id, HttpOnly: true, Secure: true})
	return s
}

func (o *opaque) find(r *http.Request) (*session, bool) {
	c, err := r.Cookie("sid")
	if err != nil {
		return nil, false
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	s, ok := o.all[c.Value]
	return s, ok
}

// claims is what a signed cookie says.
type claims struct {
	Sub  string `json:"sub"`
	Name string `json:"name,omitempty"`
	Lang string `json:"lang"`
}

// signed writes claims into the cookie, with a signature.
type signed struct {
	key    []byte
	claims func(User) claims
}

func (s signed) mac(payload string) string {
	m := hmac.New(sha256.New, s.key)
	m.Write([]byte(payload))
	return base64.RawURLEncoding.EncodeToString(m.Sum(nil))
}

func (s signed) cookie(u User) (*http.Cookie, error) {
	raw, err := json.Marshal(s.claims(u))
	if err != nil {
		return nil, err
	}
	payload := base64.RawURLEncoding.EncodeToString(raw)
	return &http.Cookie{Name: "session", Value: payload + "." + s.mac(payload), HttpOnly: true}, nil
}

func full(u User) claims { return claims{u.ID, u.Name, u.Lang} }

func lean(u User) claims { return claims{Sub: u.ID, Lang: u.Lang} }

func newOpaque() *opaque { return &opaque{all: map[string]*session{}} }

func LeakSigned(w http.ResponseWriter, u User) {
	c, err := signed{[]byte("k"), full}.cookie(u)
	if err != nil {
		return
	}
	http.SetCookie(w, c) // leak: User.Name
	log.Print("signed in ", u.ID)
}

func CleanSigned(w http.ResponseWriter, u User) {
	c, err := signed{[]byte("k"), lean}.cookie(u)
	if err != nil {
		return
	}
	http.SetCookie(w, c)
	log.Print("signed in ", u.ID)
}

func LeakStarted(w http.ResponseWriter, u User) {
	var m manager = newOpaque()
	s := m.start(w, u)
	log.Printf("session of %s", s.user.Email) // leak: User.Email
}

func CleanStarted(w http.ResponseWriter, u User) {
	var m manager = newOpaque()
	s := m.start(w, u)
	s.flashes = append(s.flashes, "hello "+u.Name)
	log.Printf("session of %s with %d flashes", s.user.ID, len(s.flashes))
}

func LeakFlash(w http.ResponseWriter, u User) {
	s := newOpaque().start(w, u)
	s.flashes = append(s.flashes, "hello "+u.Name)
	for _, f := range s.flashes {
		log.Print("flash ", f) // leak: User.Name
	}
}

func CleanFlash(w http.ResponseWriter, u User) {
	s := newOpaque().start(w, u)
	s.flashes = append(s.flashes, "hello in "+u.Lang)
	for _, f := range s.flashes {
		log.Print("flash ", f)
	}
}

func CleanMissing(r *http.Request, u User) {
	m := newOpaque()
	if _, ok := m.find(r); !ok {
		log.Print("nobody at ", r.URL.Path, " in ", u.Lang)
	}
}
