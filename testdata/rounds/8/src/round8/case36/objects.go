// Package case36 manages objects of a cluster, among them secrets, and shows what it would change.
package case36

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
)

// A Secret is kept for others.
type Secret struct {
	Name        string            `json:"name"`
	Annotations map[string]string `json:"annotations"`
	Data        map[string]Value  `json:"data"`
}

// A Value is one of what a secret holds.
type Value struct {
	Key   string `json:"key"`
	Bytes []byte `json:"bytes" pii:"secret"`
}

const lastApplied = "example.com/last-applied"

// annotate keeps in an object what it was made from.
func annotate(s Secret) (Secret, error) {
	text, err := json.Marshal(s.Data)
	if err != nil {
		return s, err
	}
	s.Annotations = maps.Clone(s.Annotations)
	if s.Annotations == nil {
		s.Annotations = map[string]string{}
	}
	s.Annotations[lastApplied] = string(text)
	return s, nil
}

// An Event is seen by all who may look at the cluster.
type Event struct {
	Object string
	Reason string
	Note   string
}

// metadata is an object without what it holds.
func (s Secret) metadata() map[string]any {
	as := maps.Clone(s.Annotations)
	delete(as, lastApplied)
	return map[string]any{"name": s.Name, "annotations": as, "keys": slices.Sorted(maps.Keys(s.Data))}
}

func censored(s Secret) Secret {
	data := make(map[string]Value, len(s.Data))
	for k, v := range s.Data {
		data[k] = Value{Key: v.Key, Bytes: []byte("***")}
	}
	s.Data = data
	return s
}

func changed(a, b Secret) (keys []string) {
	for k, v := range b.Data {
		if string(a.Data[k].Bytes) != string(v.Bytes) {
			keys = append(keys, k)
		}
	}
	return keys
}

func event(s Secret, v Value) Event {
	if len(v.Bytes) < 64 {
		return Event{s.Name, "TooShort", fmt.Sprintf("%s has %d bytes", v.Key, len(v.Bytes))}
	}
	return Event{s.Name, "Fine", ""}
}

func LeakAnnotation(s Secret) {
	a, err := annotate(s)
	if err != nil {
		return
	}
	log.Print(a.Name, a.Annotations) // leak: Value.Bytes
}

func CleanAnnotation(s Secret) {
	a, err := annotate(s)
	if err != nil {
		return
	}
	log.Print(a.metadata())
}

func LeakPrinted(s Secret) {
	for k, v := range s.Data {
		fmt.Printf("%s: %s\n", k, base64.StdEncoding.EncodeToString(v.Bytes)) // leak: Value.Bytes
	}
}

func CleanPrinted(s Secret) {
	for k, v := range s.Data {
		fmt.Printf("%s: %d bytes\n", k, base64.StdEncoding.EncodedLen(len(v.Bytes)))
	}
}

func LeakYAML(s Secret) error {
	e := json.NewEncoder(os.Stdout)
	return e.Encode(s) // leak: Value.Bytes
}

func CleanYAML(s Secret) error {
	e := json.NewEncoder(os.Stdout)
	return e.Encode(censored(s))
}

func CleanChanged(s Secret) {
	log.Print("would change ", changed(Secret{}, s), " of ", s.Name)
}

func LeakEvent(s Secret) {
	for _, v := range s.Data {
		e := event(s, v)
		e.Note = string(v.Bytes) + " is too short"
		log.Printf("%+v", e) // leak: Value.Bytes
	}
}

func CleanEvent(s Secret) {
	for _, v := range s.Data {
		log.Printf("%+v", event(s, v))
	}
}
