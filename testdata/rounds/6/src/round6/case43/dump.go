// Package case43 writes the state of a server to a file when it is asked to, and shows it to operators.
package case43

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"sync"
	"time"
)

type Session struct {
	Token string `pii:"session"`
	User  string `pii:"username"`
	Hits  int
	began time.Time
}

type server struct {
	mu       sync.RWMutex
	sessions map[string]*Session
}

func start(ss ...Session) *server {
	s := &server{sessions: map[string]*Session{}}
	for _, x := range ss {
		x.began = time.Now()
		s.sessions[x.Token] = &x
	}
	return s
}

// hit counts a request.
func (s *server) hit(token string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if x, ok := s.sessions[token]; ok {
		x.Hits++
	}
}

type stat struct {
	Hits int    `json:"hits"`
	Who  string `json:"who,omitempty"`
}

// state is what is shown of each session, by a name that label gives it.
func (s *server) state(label func(token string) string, who func(*Session) string) map[string]stat {
	s.mu.RLock()
	defer s.mu.RUnlock()
	out := make(map[string]stat, len(s.sessions))
	for t, x := range s.sessions {
		st := stat{Hits: x.Hits}
		if who != nil {
			st.Who = who(x)
		}
		out[label(t)] = st
	}
	return out
}

func short(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:6])
}

func same(token string) string { return token }

func dump(state map[string]stat) error {
	f, err := os.CreateTemp(".", "state-*.json")
	if err != nil {
		return err
	}
	defer f.Close()
	enc := json.NewEncoder(f)
	enc.SetIndent("", "\t")
	return enc.Encode(state)
}

func print(w io.Writer, state map[string]stat) {
	n := 0
	for k, st := range state {
		fmt.Fprintf(w, "%s\t%d\t%s\n", k, st.Hits, st.Who)
		n += st.Hits
	}
	fmt.Fprintln(w, "total", n)
}

func LeakDump(x Session) error {
	s := start(x)
	s.hit(x.Token)
	return dump(s.state(same, nil)) // leak: Session.Token
}

func CleanDump(x Session) error {
	s := start(x)
	s.hit(x.Token)
	return dump(s.state(short, nil))
}

func LeakPrint(x Session) {
	s := start(x)
	print(os.Stderr, s.state(short, func(x *Session) string { return x.User })) // leak: Session.User
}

func CleanPrint(x Session) {
	s := start(x)
	print(os.Stderr, s.state(short, func(x *Session) string { return fmt.Sprint(x.User != "") }))
}

func LeakPick(x Session) {
	s := start(x)
	for k := range s.state(same, nil) {
		fmt.Println("first is", k) // leak: Session.Token
		break
	}
}

func CleanPick(x Session) {
	s := start(x)
	for _, st := range s.state(same, nil) {
		fmt.Println("first has", st.Hits)
		break
	}
}
