// Package case39 searches the catalogue of a pharmacy, and learns from what people search.
package case39

import (
	"bytes"
	"encoding/json"
	"hash/fnv"
	"log"
	"os"
	"strings"
	"unicode"
)

// Search is what somebody looked for.
type Search struct {
	Shop  string
	Query string `pii:"search-query"`
	Pain  string `pii:"diagnosis"`
	Hits  int
}

// stat is what is learned.
type stat struct {
	Shop  string   `json:"shop"`
	Terms []string `json:"terms,omitempty"`
	Hash  uint64   `json:"hash,omitempty"`
	Hits  int      `json:"hits"`
}

func terms(q string) []string {
	return strings.FieldsFunc(strings.ToLower(q), func(r rune) bool { return unicode.IsSpace(r) || r == ',' })
}

func learn(s Search) stat {
	return stat{Shop: s.Shop, Terms: terms(s.Query), Hits: s.Hits}
}

func learnLess(s Search) stat {
	h := fnv.New64a()
	h.Write([]byte(s.Shop))
	return stat{Shop: s.Shop, Hash: h.Sum64(), Hits: s.Hits}
}

func lines(stats ...stat) ([]byte, error) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	for _, s := range stats {
		if err := enc.Encode(s); err != nil {
			return nil, err
		}
	}
	return buf.Bytes(), nil
}

// LeakStats writes the terms into a file, CleanStats what is without them.
func LeakStats(s Search) error {
	data, err := lines(learn(s))
	if err != nil {
		return err
	}
	return os.WriteFile("stats.jsonl", data, 0o644) // leak: Search.Query
}

func CleanStats(s Search) error {
	data, err := lines(learnLess(s))
	if err != nil {
		return err
	}
	return os.WriteFile("stats.jsonl", data, 0o644)
}

// LeakEmpty logs what found nothing, CleanEmpty how many terms it had.
func LeakEmpty(s Search) error {
	if s.Hits == 0 {
		log.Printf("no hits for %q", terms(s.Query)) // leak: Search.Query
	}
	return nil
}

func CleanEmpty(s Search) error {
	if s.Hits == 0 {
		log.Printf("no hits for %d terms", len(terms(s.Query)))
	}
	return nil
}

// LeakFile names a file after what hurts, CleanFile after the shop.
func LeakFile(s Search) error {
	return os.WriteFile(strings.ReplaceAll(s.Pain, " ", "_")+".txt", []byte(s.Shop), 0o644) // leak: Search.Pain
}

func CleanFile(s Search) error {
	return os.WriteFile(strings.ReplaceAll(s.Shop, " ", "_")+".txt", []byte(s.Shop), 0o644)
}

// LeakSwitch logs by default what hurts, CleanSwitch a word of its own for each.
func LeakSwitch(s Search) error {
	group := ""
	switch {
	case strings.HasPrefix(s.Pain, "head"):
		group = "head"
	default:
		group = s.Pain
	}
	log.Print("group ", group) // leak: Search.Pain
	return nil
}

func CleanSwitch(s Search) error {
	group := ""
	switch {
	case strings.HasPrefix(s.Pain, "head"):
		group = "head"
	default:
		group = "rest"
	}
	log.Print("group ", group)
	return nil
}
