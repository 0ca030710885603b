package jsonenc

import (
	"encoding/json"
	"errors"
	"log"
)

// Helpers encode what they are given, of any type: callers know what stands under which name.

type claim struct {
	Number  string `json:"number"`
	Insured string `json:"insured" pii:"insurance-number"`
	Damage  string `json:"-" pii:"claim"`
}

type short struct {
	Number  string `json:"number"`
	Insured string `json:"insured"`
}

type envelope struct {
	Kind string
	Body json.RawMessage
}

func encode(v any) []byte {
	b, _ := json.Marshal(v)
	return b
}

func encodeText(v any) string {
	b, _ := json.Marshal(v)
	return string(b)
}

func encodeOf[T any](v T) []byte {
	b, _ := json.Marshal(v)
	return b
}

func wrap(kind string, v any) (envelope, error) { return envelope{kind, encode(v)}, nil }

func either(v any, more string) []byte {
	if more != "" {
		return []byte(more)
	}
	return encode(v)
}

func decodeIn[T any](e envelope) (v T, err error) {
	err = json.Unmarshal(e.Body, &v)
	return v, err
}

func helped(c claim) {
	var s short
	json.Unmarshal(encode(c), &s)
	log.Print(s.Insured) // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
	log.Print(s.Number)  // ok
	var t short
	json.Unmarshal([]byte(encodeText(&c)), &t)
	log.Print(t.Insured) // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
	log.Print(t.Number)  // ok
	var o short
	json.Unmarshal(encodeOf(c), &o)
	log.Print(o.Insured)     // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
	log.Print(o.Number)      // ok
	log.Print(encodeText(c)) // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
	c.Insured = ""
	log.Print(encodeText(c)) // ok
}

func swapped(c claim) {
	var s short
	json.Unmarshal(encode(map[string]any{"number": c.Insured, "insured": c.Number}), &s)
	log.Print(s.Number) // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
	json.Unmarshal(encode([]string{c.Insured}), &s)
	log.Print(s.Number) // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
}

func oneOrTheOther(c claim) {
	var s short
	json.Unmarshal(either(short{Number: c.Number}, c.Damage), &s)
	log.Print(s.Number) // want `^claim\.Damage \(pii:claim\) reaches log\.Print$`
	var t short
	json.Unmarshal(either(c, ""), &t)
	log.Print(t.Insured) // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
	log.Print(t.Number)  // ok
}

// What is decoded into a type with tags is what these say.
func work(e envelope) (claim, error) {
	c, err := decodeIn[claim](e)
	if err != nil {
		return c, err
	}
	return c, errors.New("closed: " + c.Number)
}

func worked(c claim) {
	e, _ := wrap("claim", c)
	got, err := work(e)
	log.Print(got.Insured) // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
	log.Print(err)         // ok
	brief, _ := decodeIn[short](e)
	log.Print(brief.Insured)  // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
	log.Print(brief.Number)   // ok
	log.Print(string(e.Body)) // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
	log.Print(e.Kind)         // ok
}

func tree(v any) map[string]any {
	var m map[string]any
	json.Unmarshal(encode(v), &m)
	return m
}

func trees(c claim) {
	log.Print(tree(c))                     // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
	log.Print(tree(c)["insured"])          // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
	log.Print(tree(short{c.Number, "no"})) // ok
	var m map[string]any
	json.Unmarshal(encode(c), &m)
	log.Print(m["insured"]) // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
	log.Print(m["number"])  // ok
	var all []map[string]any
	json.Unmarshal(encode([]claim{c}), &all)
	log.Print(all) // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
	var any any
	json.Unmarshal(encode(c), &any)
	log.Print(any) // want `^claim\.Insured \(pii:insurance-number\) reaches log\.Print$`
}
