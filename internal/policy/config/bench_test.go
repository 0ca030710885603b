package config

import (
	"path/filepath"
	"testing"
)

// BenchmarkNone is what a run without a configuration pays.
func BenchmarkNone(b *testing.B) {
	dir := filepath.Join(files{"a/b/c/x.go": ""}.dir(b), "a/b/c")
	for b.Loop() {
		if file, err := Find(dir); file != "" || err != nil {
			b.Fatal(file, err)
		}
	}
}

// BenchmarkLoad reads a configuration with twenty promises and vendors.
func BenchmarkLoad(b *testing.B) {
	text := "version: 1\nvendors: {stripe: {purpose: payment}}\npromises:\n"
	for i := range 20 {
		text += "  - {id: acme/" + string(rune('a'+i)) + ", says: S., data: [contact, \"health,region=eu\"], sinks: [log, share/ads], require: masked or (hashed and encrypted)}\n"
	}
	file := filepath.Join(files{Name: text}.dir(b), Name)
	for b.Loop() {
		if _, err := Load(file); err != nil {
			b.Fatal(err)
		}
	}
}
