package workspace

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestLive: every edit of a file that decides what a configuration says changes
// the next answer and the key, and nothing else does.
func TestLive(t *testing.T) {
	dir := t.TempDir()
	age := time.Now().Add(-time.Hour)
	edit := func(file, text string) {
		t.Helper()
		file = filepath.Join(dir, file)
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		age = age.Add(time.Second) // so that edits in one tick of the clock differ
		if err := os.Chtimes(file, age, age); err != nil {
			t.Fatal(err)
		}
	}
	edit("go.mod", "module example.com/m\n")
	edit("pkg/a.go", "package pkg\n")
	live, pkg := new(Live), filepath.Join(dir, "pkg")
	promises := func() string {
		t.Helper()
		c, err := live.For("example.com/m/pkg", pkg)
		if err != nil {
			return err.Error()
		}
		if c == nil {
			return "none"
		}
		var ids []string
		for _, p := range c.Policy.Promises {
			ids = append(ids, p.ID)
		}
		return strings.Join(ids, " ")
	}
	seen := map[string]string{}
	expect := func(what, want string) {
		t.Helper()
		if got := promises(); !strings.HasSuffix(got, want) && !strings.Contains(got, want+": ") {
			t.Errorf("%s: %s, want %s", what, got, want)
		}
		key := live.Key(pkg)
		if other, ok := seen[key]; ok && other != what {
			t.Errorf("%s and %s have one key", what, other)
		}
		seen[key] = what
		if live.Key(pkg) != key {
			t.Errorf("%s: the key changes by itself", what)
		}
	}
	promise := func(id string) string {
		return "promises: [{id: " + id + ", data: [personal], sinks: [log], require: never}]\n"
	}
	expect("nothing", "none")
	edit(".piivet.yaml", "version: 1\n"+promise("one"))
	expect("a promise", "default/passwords one")
	edit(".piivet.yaml", "version: 1\ninclude: [more.yaml]\ndefault: none\n"+promise("one"))
	expect("without the file it includes", "/.piivet.yaml:2: include[0]")
	edit("more.yaml", "version: 1\n"+promise("two"))
	expect("an included file", "one two")
	edit("more.yaml", "version: 1\n"+promise("six"))
	expect("an edit of it, of the same length", "one six")
	edit("more.yaml", "version: 1\nfrobnicate: 1\n")
	expect("a mistake in it", "/more.yaml:2")
	edit("more.yaml", "version: 1\n"+promise("two"))
	seen[live.Key(pkg)] = "an included file, again"
	expect("an included file, again", "one two")
	if c, err := live.For("example.com/other", pkg); c != nil || err != nil {
		t.Errorf("a package of another module has %v, %v", c, err)
	}
	if err := os.Remove(filepath.Join(dir, ".piivet.yaml")); err != nil {
		t.Fatal(err)
	}
	seen[live.Key(pkg)] = "nothing, again"
	expect("nothing, again", "none")
}
