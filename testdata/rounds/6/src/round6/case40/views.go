// Package case40 hides fields of a model in views that embed it and have fields of the same names.
package case40

import (
	"encoding/json"
	"log"
)

type Model struct {
	ID    int    `json:"id"`
	Email string `json:"email" pii:"email"`
	Birth string `json:"birth" pii:"date-of-birth"`
	Bio   string `json:"bio"`
}

type omit bool

// A public view shows neither address nor birthday.
type public struct {
	*Model
	Email omit `json:"email,omitempty"`
	Birth omit `json:"birth,omitempty"`
}

// A friends view shows the birthday.
type friends struct {
	*Model
	Email omit `json:"email,omitempty"`
}

// A careless view has a field of another name.
type careless struct {
	*Model
	Mail  omit `json:"mail,omitempty"`
	Birth omit `json:"birth,omitempty"`
}

// A starred view has something else in place of the address.
type starred struct {
	Model
	Email string `json:"email"`
	Birth *omit  `json:"birth,omitempty"`
}

func dump(v any) string {
	raw, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(raw)
}

func LeakFriends(m Model) {
	log.Print("saved ", dump(friends{Model: &m})) // leak: Model.Birth
}

func CleanPublic(m Model) {
	log.Print("saved ", dump(public{Model: &m}))
}

func LeakCareless(m Model) {
	log.Print("saved ", dump([]any{careless{Model: &m}})) // leak: Model.Email
}

func CleanList(m Model) {
	log.Print("saved ", dump([]any{public{Model: &m}}))
}

func LeakStarred(m Model) {
	log.Print("saved ", dump(starred{Model: m, Email: m.Birth})) // leak: Model.Birth
}

func CleanStarred(m Model) {
	log.Print("saved ", dump(starred{Model: m, Email: "***"}))
}

func LeakFormatted(m Model) {
	log.Printf("saved %+v", starred{Model: m, Email: "***"}) // leak: Model.Email, Model.Birth
}

// A pointer in a struct is printed as an address.
func CleanFormatted(m Model) {
	log.Printf("saved %+v", public{Model: &m})
}
