// Package web answers people.
package web

import (
	"encoding/json"
	"fmt"
	"net/http"

	"exports/store"
)

// Behind is how the handlers see the store.
type Behind interface{ Behind() (*store.User, error) }

func Show(s *store.Store) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		u, err := s.Find(1)
		if err == nil {
			json.NewEncoder(w).Encode(u)
		}
	}
}

func ShowBehind(b Behind, w http.ResponseWriter) {
	u, _ := b.Behind()
	fmt.Fprint(w, u.Email)
}

func Count(s *store.Store, w http.ResponseWriter) {
	n, _ := s.Count()
	fmt.Fprint(w, n)
}
