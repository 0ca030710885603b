package config

import (
	"crypto/sha256"
	"time"

	"github.com/piivet/piivet/internal/model/strict"
)

// Parse reads a configuration that is no file, for drivers that may not read
// files: its text says everything. No go.mod stands beside it, so scope.own has
// to name what is own, and patterns cannot begin with "./"; includes and files of
// models are refused. Errors are those of [Load], with name in the place of the
// file.
func Parse(name, text string) (*Config, error) { return parse(name, text, time.Now()) }

// parse is Parse on a day.
func parse(name, text string, now time.Time) (*Config, error) {
	l := newLoader(name, "", now)
	l.alone = true
	r := &strict.Reader{File: name}
	l.inputs = []input{{name, sha256.Sum256([]byte(text))}}
	l.parse(r, []byte(text))
	l.checkVendors()
	if len(l.scope.Own) == 0 && l.problems() == nil {
		r.Add(strict.Problem{File: name, Line: 1, Key: "scope.own",
			Text: "nothing is own: name the packages that this applies to, for example scope: {own: [example.com/shop/...]}"})
	}
	if problems := l.problems(); problems != nil {
		return nil, problems
	}
	c := l.config()
	c.Inputs = nil // the name is that of no file
	return c, nil
}
