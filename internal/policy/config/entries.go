package config

import (
	"fmt"
	"path/filepath"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/policy/require"
)

// Entry is one entry of promises, as it was written. Together they say what
// the promises of [Config.Policy] say that are no default ones.
type Entry struct {
	Place
	// Promise is the id.
	Promise string
	// Rule has no Require when the entry is about the program.
	Rule policy.Rule
	// Demands are those of an entry about the program.
	Demands      []policy.Demand
	Require      require.Node
	NoExceptions bool
}

// Exception is one entry of allow that has not expired.
type Exception struct {
	Place
	policy.Allow
	// Expires says that it holds until some day.
	Expires bool
}

// Place is where an entry stands.
type Place struct {
	File string
	Line int
	Key  string // promises[2]

	lines map[string]int // of its own keys
}

// Problem is something about the entry, or about one of its keys.
func (p Place) Problem(key, format string, args ...any) strict.Problem {
	problem := strict.Problem{File: p.File, Line: p.Line, Key: p.Key, Text: fmt.Sprintf(format, args...)}
	if line, ok := p.lines[key]; ok {
		problem.Line, problem.Key = line, p.Key+"."+key
	}
	return problem
}

// placed returns the record of an entry at n such that reading it notes the
// lines of its keys.
func (f *file) placed(n *yaml.Node, record strict.Record, at *Place) strict.Record {
	*at = Place{File: f.File, Line: n.Line, Key: f.Key(), lines: map[string]int{}}
	for i := range record.Keys {
		key := record.Keys[i]
		record.Keys[i].Read = func(n *yaml.Node) {
			at.lines[key.Name] = n.Line
			key.Read(n)
		}
	}
	return record
}

// standIn is the module of a configuration that no go.mod is beside or above.
const standIn = "example.com/module"

// Draft reads a configuration, or a file that others include, as far as it can
// be read, for those who look at what it says and do not apply it. The module is
// that of the nearest go.mod, beside the file or above; without one, Module is
// empty. What is wrong is the error, as of [Load], and there is a Config all the
// same: it has what could be read.
func Draft(file string) (*Config, error) {
	module := moduleAbove(filepath.Dir(file))
	known := module != ""
	if !known {
		module = standIn
	}
	l := newLoader(file, module, time.Now())
	l.main()
	l.checkVendors()
	c := l.config()
	if !known {
		c.Module = ""
	}
	if problems := l.problems(); problems != nil {
		return c, problems
	}
	return c, nil
}

func moduleAbove(dir string) string {
	dir, err := filepath.Abs(dir)
	for err == nil {
		if module := moduleOf(dir); module != "" {
			return module
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			break
		}
		dir = parent
	}
	return ""
}
