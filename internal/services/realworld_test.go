package services

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/policy/config"
)

// TestRealworldConfigurations loads the configurations of docs/realworld.md, and
// holds the page to naming each.
func TestRealworldConfigurations(t *testing.T) {
	root := filepath.Join("..", "..")
	page, err := os.ReadFile(filepath.Join(root, "docs", "realworld.md"))
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(root, "testdata", "realworld", "*"+config.Name))
	if err != nil || len(files) == 0 {
		t.Fatalf("no configurations: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			dir := t.TempDir()
			writeAll(t, dir, map[string]string{"go.mod": "module example.com/real\n\ngo 1.26\n", config.Name: string(text)})
			c, err := config.Load(filepath.Join(dir, config.Name))
			if err != nil {
				t.Fatal(err)
			}
			if len(c.Overlay.Tags)+len(c.Overlay.Sources) == 0 {
				t.Error("it names no personal data")
			}
			if link := "../testdata/realworld/" + filepath.Base(file); !strings.Contains(string(page), link) {
				t.Errorf("docs/realworld.md does not link %s", link)
			}
		})
	}
}
