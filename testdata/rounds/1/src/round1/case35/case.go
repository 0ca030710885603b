// Package case35 encodes views as JSON.
package case35

import (
	"bytes"
	"encoding/json"
	"log"
	"os"
)

type Lead struct {
	ID     int
	Email  string `json:"-" pii:"email"`
	Income string `json:"income,omitempty" pii:"income"`
	Source string
}

// A minus alone leaves a field out; with a comma it is the name of the field.
type hidden struct {
	ID   int
	Mail string `json:"-"`
}

type dashed struct {
	ID   int
	Mail string `json:"-,"`
}

func LeakDashed(l Lead) {
	data, _ := json.Marshal(dashed{l.ID, l.Email})
	log.Printf("%s", data) // leak: Lead.Email
}

func CleanHidden(l Lead) {
	data, _ := json.Marshal(hidden{l.ID, l.Email})
	log.Printf("%s", data)
}

func LeakWhole(l Lead) {
	json.NewEncoder(os.Stdout).Encode(l) // leak: Lead.Income
}

func CleanWhole(l Lead) {
	l.Income = ""
	json.NewEncoder(os.Stdout).Encode(l)
}

func LeakRaw(l Lead) {
	mail, _ := json.Marshal(l.Email)
	data, _ := json.Marshal(map[string]json.RawMessage{"mail": mail})
	log.Print(string(data)) // leak: Lead.Email
}

func CleanRaw(l Lead) {
	id, _ := json.Marshal(l.ID)
	data, _ := json.Marshal(map[string]json.RawMessage{"id": id})
	log.Print(string(data))
}

func LeakUnmarshalled(l Lead) {
	data, _ := json.Marshal(l)
	var copied struct {
		Income string `json:"income"`
	}
	json.Unmarshal(data, &copied)
	log.Print(copied.Income) // leak: Lead.Income
}

func CleanUnmarshalled(l Lead) {
	l.Income = ""
	data, _ := json.Marshal(l)
	var copied map[string]any
	json.Unmarshal(data, &copied)
	log.Print(copied)
}

type inner struct{ Mail string }

type outer struct {
	inner
	mail string
}

// The fields of an embedded struct are shown, even if its type is not exported; a field of its own that is not exported is not.
func LeakEmbedded(l Lead) {
	var b bytes.Buffer
	json.NewEncoder(&b).Encode(outer{inner: inner{l.Email}})
	log.Print(b.String()) // leak: Lead.Email
}

func CleanUnexported(l Lead) {
	var b bytes.Buffer
	json.NewEncoder(&b).Encode(outer{mail: l.Email})
	log.Print(b.String())
}
