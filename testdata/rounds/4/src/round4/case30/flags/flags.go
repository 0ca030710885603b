// Package flags says who sees which feature.
package flags

import (
	"hash/fnv"
	"log/slog"
)

// A Subject is for whom a flag is asked.
type Subject struct {
	Key   string
	Attrs map[string]string
}

type Rule func(s Subject) (variant string, ok bool)

type Set struct {
	rules    map[string][]Rule
	onExpose func(flag, variant string, s Subject)
}

func New(onExpose func(flag, variant string, s Subject)) *Set {
	return &Set{map[string][]Rule{}, onExpose}
}

func (s *Set) Add(flag string, rs ...Rule) *Set {
	s.rules[flag] = append(s.rules[flag], rs...)
	return s
}

func (s *Set) Variant(flag string, subj Subject) string {
	variant := "off"
	for _, r := range s.rules[flag] {
		if v, ok := r(subj); ok {
			variant = v
			break
		}
	}
	s.onExpose(flag, variant, subj)
	return variant
}

// Half puts half of the subjects into each variant.
func Half(s Subject) (string, bool) {
	h := fnv.New32a()
	h.Write([]byte(s.Key))
	if h.Sum32()%2 == 0 {
		return "a", true
	}
	return "b", true
}

// Is tells whether an attribute has a value.
func Is(attr, value, variant string) Rule {
	return func(s Subject) (string, bool) { return variant, s.Attrs[attr] == value }
}

// LogKey logs for whom a flag was asked.
func LogKey(flag, variant string, s Subject) {
	slog.Info("exposed", "flag", flag, "variant", variant, "key", s.Key)
}

// LogVariant logs what was answered.
func LogVariant(flag, variant string, s Subject) {
	slog.Info("exposed", "flag", flag, "variant", variant, "attrs", len(s.Attrs))
}
