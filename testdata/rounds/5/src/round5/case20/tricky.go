// Package case20 parts secrets and text with the algorithms that people wrote themselves.
package case20

import (
	"encoding/hex"
	"fmt"
	"os"
	"slices"
	"strings"
)

type Agent struct {
	Alias string
	Real  string `pii:"name"`
	Post  string `pii:"address"`
}

func rot13(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z':
			return 'a' + (r-'a'+13)%26
		case 'A' <= r && r <= 'Z':
			return 'A' + (r-'A'+13)%26
		}
		return r
	}, s)
}

func reversed(s string) string {
	r := []rune(s)
	slices.Reverse(r)
	return string(r)
}

func xor(s string, key byte) []byte {
	out := make([]byte, 0, len(s))
	for i := range len(s) {
		out = append(out, s[i]^key)
	}
	return out
}

// stars keeps the length and nothing else.
func stars(s string) string {
	return strings.Map(func(rune) rune { return '*' }, s)
}

func LeakRot(a Agent) {
	fmt.Println(rot13(a.Real)) // leak: Agent.Real
}

func CleanStars(a Agent) {
	fmt.Println(stars(a.Real))
}

func LeakReversed(a Agent) {
	fmt.Println(reversed(a.Real)) // leak: Agent.Real
}

func CleanReversed(a Agent) {
	fmt.Println(reversed(a.Alias))
}

func LeakXor(a Agent) error {
	return os.WriteFile("post", xor(a.Post, 0), 0o600) // leak: Agent.Post
}

func CleanXor(a Agent) error {
	return os.WriteFile("post", xor(a.Alias, 0), 0o600)
}

func LeakDump(a Agent) {
	fmt.Print(hex.Dump([]byte(a.Post))) // leak: Agent.Post
}

func CleanDump(a Agent) {
	fmt.Print(hex.Dump([]byte(a.Alias)))
}

func LeakReplacer(a Agent) {
	r := strings.NewReplacer("{name}", a.Real, "{alias}", a.Alias)
	fmt.Println(r.Replace("{name} is {alias}")) // leak: Agent.Real
}

func CleanReplacer(a Agent) {
	r := strings.NewReplacer(a.Real, "X", "{alias}", a.Alias)
	fmt.Println(r.Replace("{name} is {alias}"))
}
