package strict

import (
	"fmt"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/bounds"
)

// explosion has a list of ten of the one before it, ten times over.
func explosion() string {
	text := "a0: &a0 [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]\n"
	for i := 1; i < 10; i++ {
		text += fmt.Sprintf("a%d: &a%d [%s]\n", i, i, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d, ", i-1), 10), ", "))
	}
	return text
}

// TestRefused has what is told of a file that is not read at all.
func TestRefused(t *testing.T) {
	depth := bounds.FileDepth.Limit
	for _, tt := range []struct{ name, text, want string }{
		{"empty", "", "f.yaml:1: the file is empty"},
		{"a comment", "# nothing\n", "f.yaml:1: the file is empty"},
		{"zero bytes", "a: \x00\x01", "f.yaml:1: this is no text: want YAML in UTF-8"},
		{"Latin-1", "a: \xe4", "f.yaml:1: this is no text: want YAML in UTF-8"},
		{"a control character", "a: \x01", "f.yaml:1: not YAML: control characters are not allowed"},
		{"too large", "a: " + strings.Repeat("x", bounds.FileSize.Limit), "f.yaml:1: the file is larger than 1048576 bytes, which is the limit: split it, or take out what is generated"},
		{"an explosion", explosion(), "f.yaml:5: the file has more than 100000 values, aliases counted as what they stand for: that is the limit"},
		{"a loop", "a:\n  - &x\n    b: *x", `f.yaml:2: the anchor "x" stands for something that holds itself`},
		{"too deep", strings.Repeat("[", depth+1) + strings.Repeat("]", depth+1), "f.yaml:1: lists and mappings are nested more than 32 deep: that is the limit"},
		{"far too deep", strings.Repeat("[", 20000), "f.yaml:1: not YAML: exceeded max depth of 10000"},
		{"no YAML", "a: 1\n b: [\n", "f.yaml:2: not YAML: mapping values are not allowed in this context"},
	} {
		r := &Reader{File: "f.yaml"}
		if n := r.Parse([]byte(tt.text)); n != nil {
			t.Errorf("%s: it is read", tt.name)
		}
		if err := r.Err(); err == nil || err.Error() != tt.want {
			t.Errorf("%s:\n%v\nwant\n%s", tt.name, err, tt.want)
		}
	}
}

// TestWithinLimits has the largest of what is read.
func TestWithinLimits(t *testing.T) {
	depth := bounds.FileDepth.Limit
	for name, text := range map[string]string{
		"deep":    strings.Repeat("[", depth) + strings.Repeat("]", depth),
		"aliases": strings.Join(strings.SplitAfter(explosion(), "\n")[:4], ""),
	} {
		r := &Reader{File: "f.yaml"}
		if n := r.Parse([]byte(text)); n == nil || r.Err() != nil {
			t.Errorf("%s: %v", name, r.Err())
		}
	}
}
