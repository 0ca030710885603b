// Package hooks calls what other packages register.
package hooks

import "log"

// An Answer is what a check says.
type Answer struct {
	Text string
	Fine bool
}

// A Check looks at a text.
type Check interface{ Look(text string) Answer }

var (
	checks = map[string]func() Check{}
	watch  []func(text string)
	format = func(text string) string { return "text" }
)

func Register(name string, c func() Check) { checks[name] = c }

func Run(name, text string) Answer { return checks[name]().Look(text) }

func Watch(f func(text string)) { watch = append(watch, f) }

func Tell(text string) {
	for _, f := range watch {
		f(text)
	}
}

func SetFormat(f func(text string) string) { format = f }

func Print(text string) { log.Print(format(text)) }
