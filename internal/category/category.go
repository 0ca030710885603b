package category

import (
	"strings"

	"github.com/piivet/piivet/internal/suggest"
)

// ID is the full name of a category: "contact.email".
type ID string

// Root is the category that all others lie under.
const Root ID = "personal"

// All returns every category: the root, then each before those under it.
func All() []ID {
	ids := make([]ID, len(tree))
	for i := range tree {
		ids[i] = tree[i].id
	}
	return ids
}

// Lookup returns the category that word stands for: a full name, the last part
// of one, or another common word for it. Case, hyphens and underscores do not
// count: "dateOfBirth" is "date-of-birth".
func Lookup(word string) (ID, bool) {
	word = fold(word)
	for i := range tree {
		if tree[i].goesBy(word) {
			return tree[i].id, true
		}
	}
	return "", false
}

// goesBy reports whether the folded word is a name of n.
func (n *node) goesBy(word string) bool {
	if word == "" {
		return false
	}
	if equalFolded(string(n.id), word) || equalFolded(n.id.Leaf(), word) {
		return true
	}
	for also := range strings.SplitSeq(n.also, " ") {
		if also == word {
			return true
		}
	}
	return false
}

// fold takes away what does not count in a word.
func fold(word string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '-' || r == '_':
			return -1
		case 'A' <= r && r <= 'Z':
			return r + ('a' - 'A')
		}
		return r
	}, word)
}

// equalFolded reports whether name, which is in lower case, folds to word. It
// saves making a string for each node that Lookup passes.
func equalFolded(name, word string) bool {
	i := 0
	for j := range len(name) {
		if name[j] == '-' {
			continue
		}
		if i == len(word) || word[i] != name[j] {
			return false
		}
		i++
	}
	return i == len(word)
}

// Under reports whether id is other or lies under it.
func (id ID) Under(other ID) bool {
	if id == other || other == Root {
		return true
	}
	return len(id) > len(other) && id[len(other)] == '.' && id[:len(other)] == other
}

// Sensitive reports whether the law protects the category more strictly than
// others.
func (id ID) Sensitive() bool {
	for i := range tree {
		if tree[i].sensitive && id.Under(tree[i].id) {
			return true
		}
	}
	return false
}

// Says is what the category holds, in a few words; empty for an ID that is not
// in the tree.
func (id ID) Says() string {
	for i := range tree {
		if tree[i].id == id {
			return tree[i].says
		}
	}
	return ""
}

// Leaf is the last part of the name: "email" of "contact.email".
func (id ID) Leaf() string {
	return string(id[strings.LastIndexByte(string(id), '.')+1:])
}

// Suggest returns the name of the category that somebody may have meant by a
// word that Lookup does not know: the short name, or the full one when word has
// a dot.
func Suggest(word string) (string, bool) {
	dot := strings.LastIndexByte(word, '.')
	if dot < 0 {
		id, ok := nearest(fold(word))
		return id.Leaf(), ok
	}
	// The right name under the wrong branch comes first.
	id, ok := Lookup(word[dot+1:])
	if !ok {
		id, ok = nearest(fold(word))
	}
	return string(id), ok
}

// nearest returns the category with the name that is closest to the folded
// word.
func nearest(word string) (ID, bool) {
	var names []string
	var ids []ID
	for _, n := range tree {
		own := append(strings.Fields(n.also), fold(n.id.Leaf()), fold(string(n.id)))
		for _, name := range own {
			names, ids = append(names, name), append(ids, n.id)
		}
	}
	best, ok := suggest.Nearest(word, names...)
	if !ok {
		return "", false
	}
	for i, name := range names {
		if name == best {
			return ids[i], true
		}
	}
	return "", false
}
