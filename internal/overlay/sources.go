package overlay

import (
	"cmp"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/model"
)

// Declares reports whether a type of the package, or a part of one, is a
// source: most packages need no further look.
func (o *Overlay) Declares(pkg string) bool {
	return o != nil && slices.ContainsFunc(o.Sources, func(s Source) bool { return s.Type != "" && s.Package == pkg })
}

// Field is the source that a field is declared to be, by the type that
// declares it; nil when it is none. Of several entries that match, the one
// with the fewest and then the shortest globs counts, then the first.
func (o *Overlay) Field(pkg, typ, field string) *Source {
	return o.best(func(s *Source) (globs []string, ok bool) {
		fields := cmp.Or(s.Field, "*")
		return []string{s.Type, fields}, s.Type != "" && s.Package == pkg && model.MatchName(s.Type, typ) && model.MatchName(fields, field)
	})
}

// Type is the source that every value of a type is declared to be; nil when
// it is none.
func (o *Overlay) Type(pkg, typ string) *Source {
	return o.best(func(s *Source) (globs []string, ok bool) {
		return []string{s.Type}, s.Type != "" && s.Field == "" && s.Package == pkg && model.MatchName(s.Type, typ)
	})
}

// Param is the source that a parameter is declared to be, by the name of the
// function as models write it; nil when it is none.
func (o *Overlay) Param(pkg, fn, param string) *Source {
	return o.best(func(s *Source) (globs []string, ok bool) {
		return []string{s.Func}, s.Param == param && param != "" && s.about(pkg, fn)
	})
}

// Result is the source that a result is declared to be; nil when it is none.
func (o *Overlay) Result(pkg, fn string, result int) *Source {
	return o.best(func(s *Source) (globs []string, ok bool) {
		return []string{s.Func}, s.Param == "" && s.Result == result && s.about(pkg, fn)
	})
}

func (s *Source) about(pkg, fn string) bool {
	return s.Func != "" && s.Package == pkg && model.MatchName(s.Func, fn)
}

// best is the entry that matches most narrowly. A nil overlay has none.
func (o *Overlay) best(match func(*Source) (globs []string, ok bool)) *Source {
	if o == nil {
		return nil
	}
	var found *Source
	var foundGlobs []string
	for i := range o.Sources {
		globs, ok := match(&o.Sources[i])
		if ok && (found == nil || compareGlobs(globs, foundGlobs) < 0) {
			found, foundGlobs = &o.Sources[i], globs
		}
	}
	return found
}

// compareGlobs puts first what has fewer stars, then what has more other text.
func compareGlobs(a, b []string) int {
	joinedA, joinedB := strings.Join(a, "."), strings.Join(b, ".")
	starsA, starsB := strings.Count(joinedA, "*"), strings.Count(joinedB, "*")
	return cmp.Or(cmp.Compare(starsA, starsB), cmp.Compare(len(joinedB)-starsB, len(joinedA)-starsA))
}
