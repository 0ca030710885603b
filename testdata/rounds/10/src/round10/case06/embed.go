// Package case06 encodes accounts whose types embed one another.
package case06

import (
	"encoding/json"
	"log"
	"os"
	"time"
)

// Credentials has an encoding of its own, which every type that embeds it gets as well.
type Credentials struct {
	Secret string `pii:"secret"`
}

func (c Credentials) MarshalJSON() ([]byte, error) { return []byte(`{"secret":"set"}`), nil }

// Person is embedded too.
type Person struct {
	Name  string `json:"name" pii:"name"`
	Phone string `json:"-" pii:"phone"`
}

// Account shows what Credentials shows, and nothing else.
type Account struct {
	Credentials
	Person
	Created time.Time
}

// Named has a field of that type, not an embedded one.
type Named struct {
	Credentials Credentials
	Person
}

// Row has no methods: a conversion takes them away.
type Row struct {
	Credentials plain
	Person
}

type plain Credentials

func LeakNamed(a Account) {
	text, _ := json.Marshal(Named{a.Credentials, a.Person})
	log.Printf("account %s", text) // leak: Person.Name
}

func CleanEmbedded(a Account) {
	text, _ := json.Marshal(a)
	log.Printf("account %s", text)
}

func LeakConverted(a Account) {
	text, _ := json.Marshal(Row{Credentials: plain(a.Credentials)})
	log.Printf("account %s", text) // leak: Credentials.Secret
}

func CleanConverted(a Account) {
	text, _ := json.Marshal(Named{Credentials: a.Credentials})
	log.Printf("account %s", text)
}

// shadowed hides the name of the embedded person behind one of its own.
type shadowed struct {
	Person
	Name string `json:"name"`
}

func LeakShadowed(a Account) {
	s := shadowed{a.Person, "n/a"}
	log.Println(s.Person.Name, s.Name) // leak: Person.Name
}

func CleanShadowed(a Account) {
	s := shadowed{a.Person, "n/a"}
	text, _ := json.Marshal(s)
	log.Println(string(text), s.Name)
}

func LeakFile(a Account) {
	f, err := os.Create("account.json")
	if err != nil {
		return
	}
	defer f.Close()
	_ = json.NewEncoder(f).Encode(a.Person) // leak: Person.Name
}

func CleanFile(a Account) {
	f, err := os.Create("account.json")
	if err != nil {
		return
	}
	defer f.Close()
	_ = json.NewEncoder(f).Encode(a)
}
