package generics

import (
	"encoding/json"
	"log"
)

// What a generic function decodes a text into, its callers know.

func into[T any](src any) (T, error) {
	var t T
	text, err := json.Marshal(src)
	if err != nil {
		return t, err
	}
	err = json.Unmarshal(text, &t)
	return t, err
}

type contactView struct {
	ID    int
	Mail  string `json:"email"`
	Title string `json:"nick"`
}

type nickView struct {
	ID   int
	Nick string
}

// raw decodes itself.
type raw struct{ Nick string }

func (r *raw) UnmarshalJSON(text []byte) error {
	r.Nick = string(text)
	return nil
}

func converted(u User, unknown any) {
	log.Print(into[contactView](u))                               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(into[nickView](u))                                  // ok
	log.Print(into[raw](u))                                       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(into[map[string]any](u))                            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(into[nickView](map[string]string{"Nick": u.Email})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	v, err := into[contactView](u)
	log.Print(v.Title, err) // ok
	log.Print(v.Mail)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	w, err := into[*contactView](&u)
	log.Print(w.Mail, err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// again goes by another generic function.
func again[T any](u User) T {
	t, _ := into[T](u)
	return t
}

func convertedAgain(u User) {
	log.Print(again[contactView](u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func decode[T any](text []byte) (v T) {
	_ = json.Unmarshal(text, &v)
	return v
}

func decodedTexts(u User) {
	text, _ := json.Marshal(u)
	log.Print(decode[contactView](text))                       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(decode[nickView](text))                          // ok
	log.Print(decode[nickView]([]byte(`{"Nick":"` + u.Email))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}
