package fix_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/fix"
	"github.com/piivet/piivet/internal/flow"
)

func write(t *testing.T, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "a.go")
	if err := os.WriteFile(file, []byte(text), 0o640); err != nil {
		t.Fatal(err)
	}
	return file
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestApply: edits are applied once, the first of those that overlap, and the
// file keeps its mode and its format.
func TestApply(t *testing.T) {
	file := write(t, "package a\n\ntype T struct {\n\tA    string\n\tLong int\n}\n")
	at := strings.Index(read(t, file), "string") + len("string")
	edits := []fix.Edit{
		{file, at, at, " `pii:\"email\"`"},
		{file, at, at, " `pii:\"email\"`"}, // again
		{file, at, at, " `pii:\"phone\"`"}, // at the same place
		{file, at - 2, at + 4, "x"},        // over it: this one begins first
	}
	n, err := fix.Apply(edits[:3])
	if want := "package a\n\ntype T struct {\n\tA    string `pii:\"email\"`\n\tLong int\n}\n"; err != nil || n != 1 || read(t, file) != want {
		t.Errorf("%d edits, %v, file is\n%s", n, err, read(t, file))
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("mode is %v, %v", info.Mode(), err)
	}
	other := write(t, "package a\n\nvar abcdefgh int\n")
	n, err = fix.Apply([]fix.Edit{{other, 17, 20, "XYZ"}, {other, 15, 18, "12"}})
	if want := "package a\n\nvar 12defgh int\n"; err != nil || n != 1 || read(t, other) != want {
		t.Errorf("%d edits, %v, file is\n%s", n, err, read(t, other))
	}
	if _, err := fix.Apply([]fix.Edit{{other, 5, 500, ""}}); err == nil || !strings.Contains(err.Error(), "has changed") {
		t.Errorf("an edit beyond the end: %v", err)
	}
}

// TestUnformatted: who does not use gofmt is not made to.
func TestUnformatted(t *testing.T) {
	file := write(t, "package a\nvar   x int\n")
	if _, err := fix.Apply([]fix.Edit{{file, 16, 17, "y"}}); err != nil {
		t.Fatal(err)
	}
	if got := read(t, file); got != "package a\nvar   y int\n" {
		t.Errorf("file is\n%s", got)
	}
}

func TestTag(t *testing.T) {
	file := write(t, "package a\n\ntype row struct {\n\tAddr string\n\tMail string `json:\"m\"`\n\tDone string `pii:\"-\"`\n\tA, B string\n}\n\ntype other struct{ Addr string }\n")
	for _, tt := range []struct{ owner, field, want string }{
		{"row", "Addr", "Addr string `pii:\"email\"`"},
		{"row", "Mail", "Mail string `pii:\"email\" json:\"m\"`"},
		{"other", "Addr", "type other struct{ Addr string `pii:\"email\"` }"},
		{"row", "Done", ""},
		{"row", "A", ""},
		{"row", "None", ""},
		{"none", "Addr", ""},
	} {
		e, ok := fix.Tag([]string{file}, &flow.Tagging{Owner: tt.owner, Field: tt.field, Value: "email"})
		if ok != (tt.want != "") {
			t.Errorf("%s.%s: an edit %v, %v", tt.owner, tt.field, e, ok)
			continue
		}
		if !ok {
			continue
		}
		text := read(t, file)
		if got := text[:e.Start] + e.Text + text[e.End:]; !strings.Contains(got, tt.want) {
			t.Errorf("%s.%s:\n%s", tt.owner, tt.field, got)
		}
	}
}
