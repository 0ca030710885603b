// Package case15 completes names of patients with a trie.
package case15

import (
	"iter"
	"log/slog"
	"strings"
)

// Patient lies in a ward.
type Patient struct {
	Ward string
	Name string `pii:"name"`
	Drug string `pii:"medication"`
}

type node struct {
	next map[byte]*node
	end  bool
}

// Trie has a path for each word.
type Trie struct {
	root  node
	words int
}

func (t *Trie) Add(word string) {
	n := &t.root
	for i := range len(word) {
		if n.next == nil {
			n.next = map[byte]*node{}
		}
		if n.next[word[i]] == nil {
			n.next[word[i]] = new(node)
		}
		n = n.next[word[i]]
	}
	if !n.end {
		n.end = true
		t.words++
	}
}

func (n *node) walk(prefix []byte, yield func(string) bool) bool {
	if n.end && !yield(string(prefix)) {
		return false
	}
	for b, child := range n.next {
		if !child.walk(append(prefix, b), yield) {
			return false
		}
	}
	return true
}

// Words goes through all words.
func (t *Trie) Words() iter.Seq[string] {
	return func(yield func(string) bool) { t.root.walk(nil, yield) }
}

func (t *Trie) Len() int { return t.words }

func build(ps []Patient, word func(Patient) string) *Trie {
	t := new(Trie)
	for _, p := range ps {
		t.Add(word(p))
	}
	return t
}

// LeakWords builds the trie of names, CleanWords of wards.
func LeakWords(ps []Patient) {
	for w := range build(ps, func(p Patient) string { return strings.ToUpper(p.Name) }).Words() {
		slog.Info("word", "w", w) // leak: Patient.Name
	}
}

func CleanWords(ps []Patient) {
	for w := range build(ps, func(p Patient) string { return strings.ToUpper(p.Ward) }).Words() {
		slog.Info("word", "w", w)
	}
}

// LeakCount logs the last word, CleanCount how many there are and how long the longest is.
func LeakCount(ps []Patient) {
	t := build(ps, func(p Patient) string { return p.Drug })
	last := ""
	for w := range t.Words() {
		last = max(last, w)
	}
	slog.Info("drugs", "n", t.Len(), "last", last) // leak: Patient.Drug
}

func CleanCount(ps []Patient) {
	t := build(ps, func(p Patient) string { return p.Drug })
	longest := 0
	for w := range t.Words() {
		longest = max(longest, len(w))
	}
	slog.Info("drugs", "n", t.Len(), "longest", longest)
}
