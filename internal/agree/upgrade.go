package agree

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/piivet/piivet/internal/model/schema"
)

// Upgrade returns a flag for "go build" that makes another piivet of the same
// source: one in whose catalog utf8.AppendRune hands nothing on. Source is the
// directory from which that build takes the module of piivet.
func Upgrade(t *testing.T, source string) string {
	t.Helper()
	dir := t.TempDir()
	index, overlay := filepath.Join(dir, "catalog.idx"), filepath.Join(dir, "overlay.json")
	put(t, dir, "catalog.idx", upgraded(t))
	text, err := json.Marshal(map[string]any{
		"Replace": map[string]string{filepath.Join(source, "internal", "model", "catalog.idx"): index},
	})
	if err != nil {
		t.Fatal(err)
	}
	put(t, dir, "overlay.json", string(text))
	return "-overlay=" + overlay
}

// upgraded is the index of a catalog that knows something else.
func upgraded(t *testing.T) string {
	t.Helper()
	const row, other = `{func: AppendRune, flow: ["0 -> result", "1 -> result"]}`, `{func: AppendRune, neutral: true}`
	sources, err := filepath.Glob(filepath.Join(Root(t), "internal", "model", "catalog", "*.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	files, rows := fstest.MapFS{}, 0
	for _, name := range sources {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		rows += strings.Count(string(data), row)
		files[filepath.Base(name)] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(string(data), row, other))}
	}
	catalog, err := schema.ReadCatalog(files)
	if err != nil || rows == 0 {
		t.Fatalf("%d rows of the catalog are %s (%v)", rows, row, err)
	}
	return catalog.Index()
}
