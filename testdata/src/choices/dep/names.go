package dep

import (
	"log"
	"slices"
	"strings"
)

var hidden = map[string]bool{"email": true, "phone": true}

var shown = []string{"nick", "id"}

// ByMap masks what a map lists.
func ByMap(name, value string) string {
	if hidden[strings.ToLower(name)] {
		return "***"
	}
	return value
}

// ByExactMap masks what a map lists, in that case alone.
func ByExactMap(name, value string) string {
	if hidden[name] {
		return "***"
	}
	return value
}

// ByList gives what a list names.
func ByList(name, value string) string {
	if !slices.Contains(shown, name) {
		return ""
	}
	return value
}

// ByHelper masks what a helper says.
func ByHelper(name, value string) string {
	if secret(name) {
		return "***"
	}
	return value
}

func secret(name string) bool {
	switch strings.ToLower(name) {
	case "email", "e-mail":
		return true
	}
	return false
}

// ByPrefix masks what begins in one way.
func ByPrefix(name, value string) string {
	if strings.HasPrefix(name, "secret-") {
		return "***"
	}
	return value
}

// Log logs what is not named like an address.
func Log(name, value string) {
	if strings.EqualFold("Email", name) {
		value = ""
	}
	log.Print(name, value)
}
