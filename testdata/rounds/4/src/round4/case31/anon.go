// Package case31 anonymises records before they are analysed.
package case31

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strings"
)

type Record struct {
	ID    string
	Name  string `pii:"name"`
	Notes string `pii:"medical-record"`
	Ward  string
	Kin   *Kin
}

type Kin struct {
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
	Kind  string
}

// anonymise blanks what says who somebody is.
func anonymise(r *Record) {
	r.Name, r.Notes = "", ""
	if r.Kin != nil {
		k := *r.Kin
		k.Name, k.Phone = "", ""
		r.Kin = &k
	}
}

// pseudonymise forgets the relatives.
func pseudonymise(r *Record) {
	r.Name, r.Notes = "patient "+r.ID, ""
}

// masked gives a copy without names.
func (r Record) masked() Record {
	r.Name = strings.Repeat("*", 5)
	r.Notes = ""
	r.Kin = nil
	return r
}

type step func(*Record)

func pipeline(r *Record, steps ...step) *Record {
	for _, s := range steps {
		s(r)
	}
	return r
}

func LeakKin(r Record) {
	pseudonymise(&r)
	raw, err := json.Marshal(r)
	fmt.Println(string(raw), err) // leak: Kin.Name, Kin.Phone
}

func CleanKin(r Record) {
	anonymise(&r)
	raw, err := json.Marshal(r)
	fmt.Println(string(raw), err)
}

func LeakMaskedDropped(r Record) {
	_ = r.masked()
	log.Print(r.Name, " ", r.Ward) // leak: Record.Name
}

func CleanMasked(r Record) {
	r = r.masked()
	log.Print(r.Name, " ", r.Ward)
}

func LeakPipeline(r Record) {
	p := pipeline(&r, func(r *Record) { r.Name = "" })
	log.Print(p.Notes, " ", p.Ward) // leak: Record.Notes
}

func CleanPipeline(r Record) {
	anonymise(&r)
	p := pipeline(&r)
	log.Print(p.Notes, " ", p.Name)
}

func CleanFile(r Record) error {
	r = r.masked()
	raw, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return os.WriteFile("record.json", raw, 0o600)
}

func LeakFile(r Record) error {
	r.masked()
	raw, err := json.Marshal(r.Kin.Phone)
	if err != nil {
		return err
	}
	return os.WriteFile("record.json", raw, 0o600) // leak: Kin.Phone
}
