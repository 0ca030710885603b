package layers

import (
	"os"
	"strings"
	"testing"
)

// TestHouseIsDrawn: the page about the architecture names every part.
func TestHouseIsDrawn(t *testing.T) {
	page, err := os.ReadFile("../../docs/architecture.md")
	if err != nil {
		t.Fatal(err)
	}
	words := map[string]bool{}
	for _, word := range strings.FieldsFunc(string(page), func(r rune) bool { return strings.ContainsRune(" \n`,()", r) }) {
		words[word] = true
	}
	for _, parts := range house {
		for _, part := range parts {
			if part = strings.TrimPrefix(part, "="); !words[part] && !words[part+"/piivet"] {
				t.Errorf("docs/architecture.md does not name %s", part)
			}
		}
	}
}
