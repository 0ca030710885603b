// Package plugin has what checks applicants; plugins register themselves.
package plugin

import (
	"fmt"
	"maps"
	"slices"
)

// Input is what a plugin gets of an applicant.
type Input struct {
	Ref    string
	Text   string
	Params map[string]string
}

type Verdict struct {
	Plugin string
	Detail string
	Pass   bool
}

type Plugin interface {
	Check(in Input) Verdict
}

var plugins = map[string]func() Plugin{}

func Register(name string, f func() Plugin) {
	if _, ok := plugins[name]; ok {
		panic("twice: " + name)
	}
	plugins[name] = f
}

func Names() []string { return slices.Sorted(maps.Keys(plugins)) }

func Run(name string, in Input) (Verdict, error) {
	f, ok := plugins[name]
	if !ok {
		return Verdict{}, fmt.Errorf("no plugin %q", name)
	}
	v := f().Check(in)
	v.Plugin = name
	return v, nil
}
