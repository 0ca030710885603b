package workspace

import (
	"bytes"
	"path/filepath"
	"testing"
)

// TestOwn: packages of main modules are own, those of modules that lie inside
// them by their paths are not.
func TestOwn(t *testing.T) {
	dir := extract(t, `
-- go.work --
go 1.26
use (
	./a
	./b
)
-- a/go.mod --
module example.com/a
require example.com/a/dep v1.0.0
-- b/go.mod --
module example.com/b
-- alone/go.mod --
module example.com/alone
`)
	both, err := OpenModules(filepath.Join(dir, "a"), env{}.get)
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]bool{
		"example.com/a": true, "example.com/a/x": true, "example.com/b/x": true, "command-line-arguments": true,
		"example.com/a/dep": false, "example.com/a/dep/x": false, "example.com/alone": false, "example.com/ab": false, "log": false,
	} {
		if got := both.Own(path); got != want {
			t.Errorf("%s is own: %v, want %v", path, got, want)
		}
	}
	one, err := OpenModules(filepath.Join(dir, "a"), env{"GOWORK": "off"}.get)
	if err != nil {
		t.Fatal(err)
	}
	again, _ := OpenModules(filepath.Join(dir, "b"), env{}.get)
	if one.Own("example.com/b") || bytes.Equal(one.Hash(), both.Hash()) || !bytes.Equal(again.Hash(), both.Hash()) {
		t.Error("the hash does not follow what is own")
	}
}
