// Package case18 encodes profiles in a way of its own.
package case18

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"log"
	"os"
	"strings"
)

// Address writes itself as text in JSON, and as it is in XML.
type Address struct {
	City   string `pii:"city"`
	Street string `pii:"street"`
}

func (a Address) MarshalJSON() ([]byte, error) { return json.Marshal(a.City != "") }

// Login is the key of a map. Its text is a number.
type Login struct {
	N    int
	Name string `pii:"username"`
}

func (l Login) MarshalText() ([]byte, error) { return fmt.Appendf(nil, "login-%d", l.N), nil }

// Profile is the whole.
type Profile struct {
	Plan    string            `json:"plan"`
	Mail    string            `json:"-" pii:"email"`
	Age     string            `json:"age,omitempty" xml:"-" pii:"age"`
	Home    Address           `json:"home"`
	Extra   json.RawMessage   `json:"extra,omitempty" xml:"-"`
	Visits  map[Login]int     `json:"visits,omitempty" xml:"-"`
	private string            `pii:"religion"`
	Tags    map[string]string `json:",omitempty" xml:"-"`
}

// public shadows a field of the profile.
type public struct {
	Profile
	Age string `json:"age,omitempty"`
}

// asArray writes a profile as an array.
type asArray struct{ p *Profile }

func (a asArray) MarshalJSON() ([]byte, error) {
	return json.Marshal([]any{a.p.Plan, a.p.Mail, a.p.private})
}

func text(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// LeakShadow embeds the profile as it is, CleanShadow with an age of its own.
func LeakShadow(p Profile) {
	log.Print(text(p)) // leak: Profile.Age
}

func CleanShadow(p Profile) {
	log.Print(text(public{Profile: p}))
}

// LeakXML knows nothing of what JSON does.
func LeakXML(p Profile) {
	p.Mail = ""
	b, err := xml.Marshal(p)
	log.Printf("%s %v", b, err) // leak: Address.City, Address.Street
}

func CleanXML(p Profile) {
	p.Age = ""
	b, err := json.Marshal(p)
	log.Printf("%s %v", b, err)
}

func LeakArray(p Profile) {
	fmt.Println(text([]any{asArray{&p}})) // leak: Profile.Mail, Profile.private
}

func CleanArray(p Profile) {
	fmt.Println(text([]any{asArray{&Profile{Plan: p.Plan}}}))
}

// LeakKey prints the keys of the map with fmt, CleanKey as JSON does.
func LeakKey(p Profile, l Login) {
	p = Profile{Visits: map[Login]int{l: 1}}
	log.Print(p.Visits) // leak: Login.Name
}

func CleanKey(p Profile, l Login) {
	p = Profile{Visits: map[Login]int{l: 1}}
	log.Print(text(p.Visits))
}

// LeakRaw has encoded the city before.
func LeakRaw(p Profile) {
	p.Extra, _ = json.Marshal(map[string]string{"city": p.Home.City})
	p.Age = ""
	fmt.Fprintln(os.Stderr, text(p)) // leak: Address.City
}

func CleanRaw(p Profile) {
	p.Extra, _ = json.Marshal(map[string]Address{"city": p.Home})
	p.Age = ""
	fmt.Fprintln(os.Stderr, text(p))
}

// LeakIndirect decodes into another type what was encoded.
func LeakIndirect(p Profile) {
	var back map[string]any
	if err := json.NewDecoder(strings.NewReader(text(p))).Decode(&back); err == nil {
		log.Print("age: ", back["age"]) // leak: Profile.Age
	}
}

func CleanIndirect(p Profile) {
	var back map[string]any
	if err := json.NewDecoder(strings.NewReader(text(p))).Decode(&back); err == nil {
		log.Print("plan: ", back["plan"])
	}
}
