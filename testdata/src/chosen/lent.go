package chosen

import "log"

// The names that are taken out stand in variables of the package.
var (
	hiddenNames = []string{"token", "email"}
	otherNames  = []string{"token", "password"}
	turnedNames = []string{"token", "email"}
	shownNames  = []string{"email", "token"}
	setNames    = []string{"token", "email"}

	// HiddenNames others may change.
	HiddenNames = []string{"token", "email"}
)

func init() { turnedNames[1] = "name" }

func rename(names []string) { setNames = names }

type remover struct{ names []string }

func newRemover() *remover { return &remover{names: hiddenNames} }

func (r remover) from(m map[string]any) map[string]any {
	for _, name := range r.names {
		if _, ok := m[name]; ok {
			m[name] = "***"
		}
	}
	return m
}

// shifter changes the list that it was given.
type shifter struct{ names []string }

func (s shifter) from(m map[string]any) map[string]any {
	s.names[0] = "name"
	for _, name := range s.names {
		delete(m, name)
	}
	return m
}

func asMap(v visitor) map[string]any { return map[string]any{"email": v.Email} }

func removed(v visitor) {
	log.Print(remover{hiddenNames}.from(asMap(v))) // ok
	log.Print(newRemover().from(asMap(v)))         // ok
	log.Print(remover{otherNames}.from(asMap(v)))  // want `^visitor\.Email \(pii:email\) reaches log\.Print$`
	log.Print(remover{turnedNames}.from(asMap(v))) // want `^visitor\.Email \(pii:email\) reaches log\.Print$`
	log.Print(remover{setNames}.from(asMap(v)))    // want `^visitor\.Email \(pii:email\) reaches log\.Print$`
	log.Print(remover{HiddenNames}.from(asMap(v))) // want `^visitor\.Email \(pii:email\) reaches log\.Print$`
	log.Print(shifter{shownNames}.from(asMap(v)))  // want `^visitor\.Email \(pii:email\) reaches log\.Print$`
}
