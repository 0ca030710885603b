// Package case35 turns records into maps, and maps into messages.
package case35

import (
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"os"
	"strings"
)

type Record struct {
	ID     string `json:"id"`
	Name   string `json:"name" pii:"name"`
	Gender string `json:"gender" pii:"gender"`
	Stage  string `json:"stage"`
}

func toMap(r Record) map[string]string {
	return map[string]string{"id": r.ID, "name": r.Name, "gender": r.Gender, "stage": r.Stage}
}

func LeakKey(r Record) {
	log.Print(toMap(r)["name"]) // leak: Record.Name
}

func CleanKey(r Record) {
	log.Print(toMap(r)["stage"])
}

func LeakWhole(r Record) {
	m := map[string]any{"id": r.ID, "stage": r.Stage}
	m["gender"] = r.Gender
	log.Printf("record %v", m) // leak: Record.Gender
}

func CleanWhole(r Record) {
	m := map[string]any{"id": r.ID, "stage": r.Stage}
	m["gender"] = r.Gender
	m["gender"] = "hidden"
	log.Printf("record %v", m)
}

func CleanDeleted(r Record) {
	m := map[string]any{"id": r.ID, "name": r.Name}
	delete(m, "name")
	log.Printf("record %v", m)
}

func LeakDeletedOther(r Record) {
	m := map[string]any{"id": r.ID, "name": r.Name}
	delete(m, "id")
	log.Printf("record %v", m) // leak: Record.Name
}

func CleanCleared(r Record) {
	m := toMap(r)
	clear(m)
	log.Print(m, len(m))
}

func LeakClone(r Record) {
	m := maps.Clone(toMap(r))
	fmt.Fprintln(os.Stderr, m) // leak: Record.Name, Record.Gender
}

// public copies what may be shown.
func public(m map[string]string) map[string]string {
	out := map[string]string{}
	for _, k := range []string{"id", "stage"} {
		out[k] = m[k]
	}
	return out
}

func CleanPublic(r Record) {
	m := map[string]string{"id": r.ID, "stage": r.Stage, "name": ""}
	fmt.Fprintln(os.Stderr, public(m))
}

func roundTrip(v any) (map[string]any, error) {
	raw, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("round trip: %w", err)
	}
	var m map[string]any
	if err := json.Unmarshal(raw, &m); err != nil {
		return nil, fmt.Errorf("round trip: %w", err)
	}
	return m, nil
}

func LeakRoundTrip(r Record) {
	m, err := roundTrip(r)
	if err != nil {
		log.Print(err)
		return
	}
	log.Print(m) // leak: Record.Name, Record.Gender
}

func CleanRoundTrip(r Record) {
	m, err := roundTrip(struct{ ID, Stage string }{r.ID, r.Stage})
	if err != nil {
		log.Print(err)
		return
	}
	log.Print(m)
}

// brief has the fields of Record that may be shown.
type brief struct {
	ID    string `json:"id"`
	Stage string `json:"stage"`
}

// full has one more.
type full struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

func LeakNarrowed(r Record) {
	raw, err := json.Marshal(r)
	if err != nil {
		return
	}
	var f full
	if err := json.Unmarshal(raw, &f); err == nil {
		log.Print(strings.TrimSpace(f.Name)) // leak: Record.Name
	}
}

func CleanNarrowed(r Record) {
	raw, err := json.Marshal(brief{r.ID, r.Stage})
	if err != nil {
		return
	}
	var f full
	if err := json.Unmarshal(raw, &f); err == nil {
		log.Print(strings.TrimSpace(f.Name))
	}
}
