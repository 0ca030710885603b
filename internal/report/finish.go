package report

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
)

// Finish sorts findings by file, line, column, analyzer and message, keeps one
// of those that say the same, and gives each its fingerprint. A package and its
// test variant hold the same files, so the same finding comes up in both. Two
// findings may read the same and be about two kinds of sink, as when one call
// sets the subject and the body of a mail; both stay.
func Finish(findings []Finding) []Finding {
	return FinishAfter(nil, findings)
}

// FinishAfter is [Finish] for what is printed beside findings that went through
// it: no fingerprint is one of theirs.
func FinishAfter(others, findings []Finding) []Finding {
	findings = slices.Clone(findings)
	slices.SortStableFunc(findings, Compare)
	findings = slices.CompactFunc(findings, func(a, b Finding) bool { return Compare(a, b) == 0 })
	seen := map[string]int{}
	for i := range others {
		seen[identity(&others[i])]++
	}
	for i := range findings {
		key := identity(&findings[i])
		findings[i].Fingerprint = fingerprint(key, seen[key])
		seen[key]++
	}
	return findings
}

// Compare orders findings; those that it holds equal say the same.
func Compare(a, b Finding) int {
	return cmp.Or(
		ComparePositions(a.Pos, b.Pos),
		cmp.Compare(a.Analyzer, b.Analyzer),
		cmp.Compare(a.Message, b.Message),
		cmp.Compare(a.Source.Name, b.Source.Name),
		cmp.Compare(a.Sink.Kind, b.Sink.Kind),
	)
}

// ComparePositions orders places by file, line and column.
func ComparePositions(a, b Position) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
}

// identity is what stays the same about a finding while the code around it is
// edited: no line, no column, no file. A finding about a tag has no source and
// no sink, so there its message has to do.
func identity(f *Finding) string {
	what := f.Source.Name
	if what == "" {
		what = f.Message
	}
	return fmt.Sprintf("%q %q %q %q %q", f.Analyzer, what, f.Sink.Kind, f.Sink.Func, f.Func)
}

// fingerprint tells apart findings that agree in everything but their place,
// by their order.
func fingerprint(identity string, ordinal int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", identity, ordinal))
	return hex.EncodeToString(sum[:16])
}

// Index returns a function that finds among findings that went through [Finish]
// the one that says the same, or returns nil.
func Index(findings []Finding) func(*Finding) *Finding {
	sorted := slices.SortedFunc(slices.Values(findings), Compare)
	return func(f *Finding) *Finding {
		i, found := slices.BinarySearchFunc(sorted, *f, Compare)
		if !found {
			return nil
		}
		return &sorted[i]
	}
}
