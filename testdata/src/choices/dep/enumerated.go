package dep

import "log"

// Kind is a struct, so that those there are are variables.
type Kind struct {
	Name  string
	Class int
}

// The kinds.
var (
	Name    = Kind{"a name, which may be rather long", 1}
	Topic   = Kind{"topic", 1}
	Subject = Kind{"topic", 1}
	Short   = Kind{"n", 1}
	Loose   = Kind{"loose", 1}
	Made    = newKind("made")
	Turned  = Kind{"turned", 1}
)

func newKind(name string) Kind { return Kind{name, 2} }

// Turn changes one of them.
func Turn(name string) { Turned.Name = name }

// SendKind logs topics.
func SendKind(kind Kind, text string) {
	log.Print(kind.Name)
	if kind == Topic {
		log.Print(text)
	}
}

// PassKind sends what it gets.
func PassKind(kind Kind, text string) { SendKind(kind, text) }

// SendLoose logs what somebody may change, and what is none of the kinds in sight.
func SendLoose(kind Kind, text string) {
	switch kind {
	case Made, Turned:
		log.Print(text)
	}
}

// Renamed looks at a kind that it has changed.
func Renamed(kind Kind, text string) {
	kind.Name = "topic"
	if kind == Topic {
		log.Print(text)
	}
}

// Switch logs one kind, and gives back the text for another.
func Switch(kind Kind, text string) string {
	switch kind {
	case Name:
		return text
	case Topic:
		log.Print(text)
	}
	return ""
}
