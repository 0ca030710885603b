// Package case20 exports tenants as JSON, in types that embed and hide each other's fields.
package case20

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
)

// Tenant rents a flat.
type Tenant struct {
	ID    int    `json:"id"`
	Name  string `json:"name" pii:"name"`
	Iban  string `json:"iban,omitempty" pii:"bank-account"`
	Notes string `json:"-" pii:"comment"`
}

// hideIban has a field that hides the one it embeds.
type hideIban struct {
	Tenant
	Iban *struct{} `json:"iban,omitempty"`
	Name string    `json:"name"`
}

// otherIban has a field of another name for JSON, which hides nothing.
type otherIban struct {
	Tenant
	Iban string `json:"account"`
	Name string `json:"name"`
}

// summary has its own way to JSON.
type summary Tenant

func (s summary) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]any{"id": s.ID, "has_account": s.Iban != ""})
}

func encode(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// LeakEmbed embeds the tenant beside a field of another name, CleanEmbed beside one that hides it.
func LeakEmbed(t Tenant) error {
	return encode(os.Stdout, otherIban{Tenant: t, Name: "hidden"}) // leak: Tenant.Iban
}

func CleanEmbed(t Tenant) error {
	return encode(os.Stdout, hideIban{Tenant: t, Name: "hidden"})
}

// LeakSummary converts back, so that the method is gone. CleanSummary keeps it.
func LeakSummary(t Tenant) error {
	t.Name = ""
	return encode(os.Stdout, []any{Tenant(summary(t))}) // leak: Tenant.Iban
}

func CleanSummary(t Tenant) error {
	t.Name = ""
	return encode(os.Stdout, []any{summary(t)})
}

// LeakNotes prints what JSON would leave out, CleanNotes has it as JSON.
func LeakNotes(t Tenant) {
	t.Name, t.Iban = "", ""
	fmt.Println(t) // leak: Tenant.Notes
}

func CleanNotes(t Tenant) {
	t.Name, t.Iban = "", ""
	text, _ := json.Marshal(t)
	fmt.Println(string(text))
}

// LeakGeneric goes through a map and deletes one key of two, CleanGeneric deletes both.
func LeakGeneric(t Tenant) error {
	text, err := json.Marshal(t)
	if err != nil {
		return err
	}
	var m map[string]any
	if err := json.NewDecoder(bytes.NewReader(text)).Decode(&m); err != nil {
		return err
	}
	delete(m, "name")
	return encode(os.Stdout, m) // leak: Tenant.Iban
}

func CleanGeneric(t Tenant) error {
	text, err := json.Marshal(t)
	if err != nil {
		return err
	}
	var m map[string]any
	if err := json.NewDecoder(bytes.NewReader(text)).Decode(&m); err != nil {
		return err
	}
	delete(m, "name")
	delete(m, "iban")
	return encode(os.Stdout, m)
}

// LeakOmit has the account in a struct with other tags, CleanOmit in one whose tag leaves it out.
func LeakOmit(t Tenant) error {
	type row struct {
		ID   int    `json:"id"`
		Iban string `json:"-,"`
	}
	return encode(os.Stdout, row{t.ID, t.Iban}) // leak: Tenant.Iban
}

func CleanOmit(t Tenant) error {
	type row struct {
		ID   int    `json:"id"`
		Iban string `json:"-"`
	}
	return encode(os.Stdout, row{t.ID, t.Iban})
}
