package jsonenc

import (
	"encoding/json"
	"log"

	"jsonenc/loose"
)

// A helper of another package makes a map of what it gets; what is under which key the
// callers know.

type vessel struct {
	Kind    string `json:"kind"`
	Owner   string `json:"owner" pii:"name"`
	Insured string `json:"insured" pii:"iban"`
	Secret  string `json:"-" pii:"password"`
}

func mapped(v any) map[string]any {
	m, err := loose.Map(v)
	if err != nil {
		return nil
	}
	return m
}

func logged(m map[string]any) {
	if text, err := json.Marshal(m); err == nil {
		log.Printf("%s", text) // ok: callers are told
	}
}

func loosely(v vessel, p *vessel) {
	m := mapped(v)
	log.Print(m["kind"])  // ok
	log.Print(m["owner"]) // want `^vessel\.Owner \(pii:name\) reaches log\.Print$`
	delete(m, "insured")
	log.Print(m) // want `^vessel\.Owner \(pii:name\) reaches log\.Print$`
	delete(m, "Owner")
	logged(m) // want `^vessel\.Owner \(pii:name\) reaches log\.Printf through jsonenc\.logged$`
	delete(m, "owner")
	logged(m) // ok

	q := mapped(p)
	q["owner"], q["insured"] = "***", ""
	log.Print(q) // ok
	q["insured"] = p.Insured
	log.Print(q) // want `^vessel\.Insured \(pii:bank-account\) reaches log\.Print$`
}

func changedInside(v vessel) {
	log.Print(loose.Public(v))                   // ok
	log.Print(loose.Public(&v)["kind"])          // ok
	log.Print(loose.Without(v, "owner"))         // want `^vessel\.Insured \(pii:bank-account\) reaches log\.Print$`
	log.Print(loose.Without(v, "insured"))       // want `^vessel\.Owner \(pii:name\) reaches log\.Print$`
	log.Print(loose.Without(v, "kind")["owner"]) // want `^vessel\.Owner \(pii:name\) reaches log\.Print$`
	log.Print(loose.Texts(v))                    // ok
	v.Insured = ""
	log.Print(loose.Renamed(v, "owner", "o")) // want `^vessel\.Owner \(pii:name\) reaches log\.Print$`
}
