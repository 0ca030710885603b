package main

import (
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
)

func TestUsage(t *testing.T) {
	var out strings.Builder
	if err := run([]string{"-h"}, &out, io.Discard); err != nil || !strings.Contains(out.String(), "-o file") {
		t.Errorf("-h prints %q (%v)", &out, err)
	}
	out.Reset()
	if err := run([]string{"-version"}, &out, io.Discard); err != nil || !strings.HasPrefix(out.String(), "gopls "+goplsVersion+" with piivet (devel) in ") {
		t.Errorf("-version prints %q (%v)", &out, err)
	}
	for arg, want := range map[string]string{
		"-x":    "-h lists the flags",
		"gopls": "gopls: piivet-gopls takes no arguments",
	} {
		if err := run([]string{arg}, io.Discard, io.Discard); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", arg, err, want)
		}
	}
}

func TestReleased(t *testing.T) {
	for _, tt := range []struct {
		main debug.Module
		want bool
	}{
		{debug.Module{Version: "v1.2.3"}, true},
		{debug.Module{Version: "(devel)"}, false},
		{debug.Module{Version: "v1.2.4-0.20260102030405-0123456789ab+dirty"}, false},
		{debug.Module{Version: "v1.2.3", Replace: &debug.Module{Path: "/home/x/piivet"}}, false},
	} {
		if got := released(tt.main); got != tt.want {
			t.Errorf("%+v counts as released: %t", tt.main, got)
		}
	}
}

// TestPatch: what is patched is found, and when it has moved, that is said and
// nothing is changed.
func TestPatch(t *testing.T) {
	text := func(also ...string) string {
		for _, in := range insertions {
			also = append(also, in.anchor)
		}
		return strings.Join(also, "other\n")
	}
	for _, tt := range []struct{ text, want string }{
		{text(), ""},
		{"a\nb\n", "is not what this piivet-gopls knows: internal/cache/analysis.go has"},
		{insertions[0].anchor, "0 times, not once"},
		{text(insertions[1].anchor), "2 times, not once"},
	} {
		dir := t.TempDir()
		for _, sub := range []string{"internal/cache", "internal/settings"} {
			if err := os.MkdirAll(filepath.Join(dir, filepath.FromSlash(sub)), 0o777); err != nil {
				t.Fatal(err)
			}
		}
		name := filepath.Join(dir, filepath.FromSlash(patched))
		if err := os.WriteFile(name, []byte(tt.text), 0o666); err != nil {
			t.Fatal(err)
		}
		err := patch(dir)
		text, readErr := os.ReadFile(name)
		if readErr != nil {
			t.Fatal(readErr)
		}
		missing := slices.ContainsFunc(insertions, func(in insertion) bool { return !strings.Contains(string(text), in.anchor+in.line) })
		switch {
		case tt.want == "" && (err != nil || missing):
			t.Errorf("%v, and the file is\n%s", err, text)
		case tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want) || string(text) != tt.text):
			t.Errorf("%v, want %s; the file is\n%s", err, tt.want, text)
		}
	}
}

func TestDirectoryAsOutput(t *testing.T) {
	dir := t.TempDir()
	from := filepath.Join(dir, "from")
	if err := os.WriteFile(from, []byte("x"), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := copyFile(dir, from); err == nil || !strings.Contains(err.Error(), "is a directory: -o takes the name of the file") {
		t.Errorf("-o with a directory: %v", err)
	}
	if err := copyFile(filepath.Join(dir, "to"), from); err != nil {
		t.Error(err)
	}
}
