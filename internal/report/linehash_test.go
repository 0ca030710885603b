package report

import (
	"slices"
	"strings"
	"testing"
)

// The hashes are those that GitHub's own upload computes for the same texts.
func TestLineHashes(t *testing.T) {
	for text, want := range map[string][]string{
		"":                   {"c129715d7a2bc9a3:1"},
		" a\nb\n  \t\tc\n d": {"271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"},
	} {
		if got := lineHashes([]byte(text)); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestLineHashesIgnoreBlanksAndOtherLines(t *testing.T) {
	long := strings.Repeat("x", hashWindow)
	text := "package a\n" + long + "\nfunc f() {}\n"
	edited := "package a\n\nimport \"fmt\"\n" + long + "\r\n\tfunc  f()\t{}\r\n"
	before, after := lineHashes([]byte(text)), lineHashes([]byte(edited))
	if before[1] != after[3] || before[2] != after[4] {
		t.Errorf("an edit elsewhere changes the hash of a line:\n%v\n%v", before, after)
	}
	changed := lineHashes([]byte(strings.Replace(text, "f()", "g()", 1)))
	if changed[2] == before[2] {
		t.Error("an edit of the line does not change its hash")
	}
	same := lineHashes([]byte(strings.Repeat(long+"\n", 3)))
	if !strings.HasSuffix(same[0], ":1") || !strings.HasSuffix(same[1], ":2") {
		t.Errorf("lines that are alike are not numbered: %v", same)
	}
}
