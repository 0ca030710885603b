package agree

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// Corpus copies testdata/src into a module of its own, in which the packages
// import each other under the path of that module, and returns its directory.
func Corpus(t *testing.T) string {
	t.Helper()
	const path = "example.com/corpus"
	src, dir := filepath.Join(Root(t), "testdata", "src"), TempDir(t)
	own := regexp.MustCompile(`(?m)^(\s*(?:import )?(?:[\w.]+ )?")(` + strings.Join(topLevel(t, src), "|") + `)(["/])`)
	err := filepath.WalkDir(src, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if filepath.Ext(name) == ".go" {
			data = own.ReplaceAll(data, []byte("${1}"+path+"/${2}${3}"))
		}
		rel, err := filepath.Rel(src, name)
		if err != nil {
			return err
		}
		return Write(filepath.Join(dir, rel), data)
	})
	if err == nil {
		err = Write(filepath.Join(dir, "go.mod"), []byte("module "+path+"\n\ngo 1.26\n"))
	}
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// Root is the directory of the module that is tested.
func Root(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", Module).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

// TempDir is a directory of the test, by the name that the go command knows it
// by.
func TempDir(t *testing.T) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func topLevel(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, regexp.QuoteMeta(e.Name()))
	}
	return names
}

// Extract writes the files of a txtar archive and returns their directory.
func Extract(t *testing.T, archive string) string {
	t.Helper()
	dir := TempDir(t)
	for _, f := range txtar.Parse([]byte(archive)).Files {
		if err := Write(filepath.Join(dir, filepath.FromSlash(f.Name)), f.Data); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// Write writes a file, and makes its directory.
func Write(file string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return err
	}
	return os.WriteFile(file, data, 0o666)
}
