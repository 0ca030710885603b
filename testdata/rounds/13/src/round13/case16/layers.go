// Package case16 lays settings over one another, and knows where each comes from.
package case16

import (
	"fmt"
	"log"
	"maps"
	"slices"
	"strings"
)

// Mail is how the service sends mail.
type Mail struct {
	Host     string
	User     string
	Password string `pii:"password"`
}

// Setting is a value with the layer that it comes from.
type Setting struct {
	Value string
	From  string
}

// String tells where a setting is from.
func (s Setting) String() string { return "from " + s.From }

// Layer has some of the settings.
type Layer struct {
	Name   string
	Values map[string]string
}

// Config is the sum of all layers.
type Config map[string]Setting

// Stack lays the later layers over the earlier ones.
func Stack(replaced func(key string, old, new Setting), layers ...Layer) Config {
	c := Config{}
	for _, l := range layers {
		for _, key := range slices.Sorted(maps.Keys(l.Values)) {
			s := Setting{l.Values[key], l.Name}
			if old, ok := c[key]; ok && replaced != nil {
				replaced(key, old, s)
			}
			c[key] = s
		}
	}
	return c
}

func vault(m Mail) Layer {
	return Layer{"vault", map[string]string{"mail.host": m.Host, "mail.password": m.Password}}
}

var defaults = Layer{"defaults", map[string]string{"mail.host": "localhost", "mail.password": "changeme"}}

// LeakReplaced logs by what a setting is replaced, CleanReplaced by which layer.
func LeakReplaced(m Mail) {
	var changes []string
	Stack(func(key string, old, new Setting) { changes = append(changes, key+": "+old.Value+" -> "+new.Value) }, defaults, vault(m))
	log.Print(strings.Join(changes, ", ")) // leak: Mail.Password
}

func CleanReplaced(m Mail) {
	var changes []string
	Stack(func(key string, old, new Setting) { changes = append(changes, key+": "+old.From+" -> "+new.From) }, defaults, vault(m))
	log.Print(strings.Join(changes, ", "))
}

// LeakUsed shows the value that is used, CleanUsed the setting by its method.
func LeakUsed(m Mail) {
	c := Stack(nil, defaults, vault(m))
	for key, s := range c {
		fmt.Printf("%s = %q %v\n", key, s.Value, s) // leak: Mail.Password
	}
}

func CleanUsed(m Mail) {
	c := Stack(nil, defaults, vault(m))
	for key, s := range c {
		fmt.Printf("%s %v\n", key, s)
	}
}

// Sub has the settings below a prefix.
func (c Config) Sub(prefix string) map[string]string {
	sub := map[string]string{}
	for key, s := range c {
		if name, ok := strings.CutPrefix(key, prefix); ok {
			sub[name] = s.Value
		}
	}
	return sub
}

// LeakCovered has the secret on top, CleanCovered below a layer that replaces it.
func LeakCovered(m Mail) {
	log.Print(Stack(nil, defaults, vault(m)).Sub("mail.")) // leak: Mail.Password
}

func CleanCovered(m Mail) {
	log.Print(Stack(nil, vault(m), defaults).Sub("mail."))
}
