package likely

import (
	"go/types"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/tag"
)

// Struct is what is known of a struct type. It is never changed once it is made.
type Struct struct {
	name   []string
	fields [][]string
	own    func(*types.Package) bool
}

// Declared describes a struct type: its name, which is empty when it has none, and
// those of all its fields. own reports of a package whether the structs that it
// declares are one's own, so that their fields can be tagged.
func Declared(name string, fields []string, own func(*types.Package) bool) *Struct {
	s := &Struct{name: Words(name), own: own}
	for _, f := range fields {
		s.fields = append(s.fields, Words(f))
	}
	return s
}

// Guess says what a field seems to hold.
type Guess struct {
	Category category.ID
	// Protected is how the name says that the value is protected: flow.Hashed,
	// flow.PasswordHashed, flow.Encrypted, or none.
	Protected flow.Protection
	// Words are those of the name that say so: "email address".
	Words string
}

// Guess says what a field of the struct seems to hold; ok is false when it does not
// look like personal data. It depends on nothing but the arguments and s.
func (s *Struct) Guess(field string, t types.Type) (g Guess, ok bool) {
	shape := shapeOf(t, s.own)
	if shape == 0 {
		return Guess{}, false
	}
	name, protected := protection(Words(field))
	for len(name) > 0 {
		if e, phrase := s.look(name); e != nil {
			ok := e.shapes&shape != 0 && !vetoed(e.category, s.name, name[:len(name)-words(phrase)]) && (shape != foreign || named(t, phrase))
			return Guess{e.category, protected, phrase}.settled(ok)
		}
		if !empty(name[len(name)-1]) {
			break
		}
		name = name[:len(name)-1]
	}
	return Guess{}, false
}

// look finds the longest phrase that the name ends in and that counts in the
// struct, and its entry; nil when there is none.
func (s *Struct) look(name []string) (found *entry, longest string) {
	whole := strings.Join(name, " ")
	for i := range table {
		e := &table[i]
		phrase := e.ends(whole)
		if words(phrase) > words(longest) && s.about(e.setting, name, name[:len(name)-words(phrase)]) {
			found, longest = e, phrase
		}
	}
	return found, longest
}

// settled is the guess with what is known of its category only; ok is false when
// the guess is none.
func (g Guess) settled(ok bool) (Guess, bool) {
	switch {
	case !ok, g.Protected != 0 && g.Category == "demographic.photo": // the name of a picture
		return Guess{}, false
	case g.Protected.Has(flow.Encrypted):
		g.Protected = flow.Encrypted
	case g.Protected.Has(flow.Hashed) && g.Category == "credential.password":
		g.Protected = flow.PasswordHashed
	}
	return g, true
}

// named reports whether the type is called like the data.
func named(t types.Type, phrase string) bool {
	for {
		switch u := types.Unalias(t).(type) {
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		case *types.Named:
			last := phrase[strings.LastIndexByte(phrase, ' ')+1:]
			return endsWith(unwrapped(Words(u.Obj().Name()), nil), last)
		default:
			return false
		}
	}
}

// ends returns the longest phrase of the entry that the name ends in; "" when
// there is none.
func (e *entry) ends(name string) string {
	best := ""
	for phrase := range strings.SplitSeq(e.phrases, ", ") {
		if len(phrase) > len(best) && strings.HasSuffix(name, phrase) && (len(phrase) == len(name) || name[len(name)-len(phrase)-1] == ' ') {
			best = phrase
		}
	}
	return best
}

// words counts those of a phrase.
func words(phrase string) int {
	if phrase == "" {
		return 0
	}
	return strings.Count(phrase, " ") + 1
}

// empty reports whether a word at the end of a name says nothing of what it is.
func empty(word string) bool {
	return strings.Trim(word, "0123456789") == "" || slices.Contains(trailing, word)
}

var trailing = []string{"value", "raw", "string", "str", "list", "kana", "kanji", "primary", "secondary", "normalized", "canonical", "last", "lower", "plain"}

// protection takes the words from a name that say how the value is protected.
func protection(name []string) ([]string, flow.Protection) {
	var rest []string
	var p flow.Protection
	for _, word := range name {
		switch word {
		case "hash", "hashed", "digest", "bcrypt", "sha", "argon":
			p |= flow.Hashed
		case "encrypted", "ciphertext", "sealed", "enc":
			p |= flow.Encrypted
		default:
			rest = append(rest, word)
		}
	}
	return rest, p
}

// Tag is the value of the tag that says what the guess says.
func (g Guess) Tag() string {
	items := tag.Words(&flow.Source{Categories: []string{string(g.Category)}})
	for _, p := range g.Protected.Names() {
		items = append(items, "protected="+p)
	}
	return strings.Join(items, ",")
}

// endsWith reports whether the last words are those of the phrase.
func endsWith(list []string, phrase string) bool {
	n := words(phrase)
	if n == 0 || len(list) < n {
		return false
	}
	return n == 1 && list[len(list)-1] == phrase || n > 1 && strings.Join(list[len(list)-n:], " ") == phrase
}

func endsWithAny(list, phrases []string) bool {
	return slices.ContainsFunc(phrases, func(p string) bool { return endsWith(list, p) })
}

// hasAny reports whether one of the phrases stands anywhere among the words.
func hasAny(list, phrases []string) bool {
	for i := range list {
		if endsWithAny(list[:i+1], phrases) {
			return true
		}
	}
	return false
}
