package realworld

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/policy/config"
)

// TestConfigurations loads the configurations, and holds the page to naming each.
func TestConfigurations(t *testing.T) {
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(data, "*"+config.Name))
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range modules {
		if !slices.Contains(files, m.configFile()) {
			t.Errorf("%s is missing", m.configFile())
		}
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			c, err := load(t.TempDir(), file)
			if err != nil {
				t.Fatal(err)
			}
			if len(c.Overlay.Tags)+len(c.Overlay.Sources) == 0 {
				t.Error("it names no personal data")
			}
			if link := "../testdata/realworld/" + filepath.Base(file); !strings.Contains(string(text), link) {
				t.Errorf("%s does not link %s", page, link)
			}
		})
	}
}

// load loads a configuration in a module of its own.
func load(module, file string) (*config.Config, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(module, "go.mod"), []byte("module example.com/real\n\ngo 1.26\n"), 0o666); err != nil {
		return nil, err
	}
	name := filepath.Join(module, config.Name)
	if err := os.WriteFile(name, text, 0o666); err != nil {
		return nil, err
	}
	return config.Load(name)
}
