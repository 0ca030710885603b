package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/agree"
)

// upgraded is a gopls of the same release with another piivet, which knows one
// function of the standard library otherwise. It is built where the first was.
func upgraded(t *testing.T) string {
	t.Helper()
	self, err := findSelf()
	if err != nil {
		t.Fatal(err)
	}
	b, err := newBuilder(self, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "gopls.exe")
	overlay := agree.Upgrade(t, filepath.Join(b.dir, "vendor", filepath.FromSlash(piivetModule)))
	if err := b.run("go", "build", "-mod=vendor", overlay, "-o", file, goplsModule); err != nil {
		t.Fatal(err)
	}
	return file
}

// editor is an editor that has two files open, and starts its gopls again when
// that is another program.
type editor struct {
	*client
	t          *testing.T
	gopls, dir string
	shown      string // the file whose diagnostics count
	edited     string // a file of another package
	cache      string
	edits      int
}

// with has the editor use that gopls.
func (e *editor) with(gopls string) {
	e.t.Helper()
	if e.gopls == gopls {
		return
	}
	if e.client != nil {
		e.end()
	}
	e.gopls, e.client = gopls, startWith(e.t, gopls, e.dir, e.cache)
	e.open(e.shown)
	e.open(e.edited)
}

// touch is an edit of a Go file that says nothing new, not even about its own
// package.
func (e *editor) touch() {
	e.edits++
	e.edit(e.edited, fmt.Sprintf("package other\n\n// Edited %d times.\n", e.edits))
}

// places are the diagnostics of the passes in the file that is shown.
func (e *editor) places(all []diagnostic) agree.Places {
	found := agree.Places{}
	for _, d := range all {
		if strings.HasPrefix(d.Source, "pii") {
			found[agree.Place{
				File: agree.Relative(e.t, e.dir, e.shown), Line: d.Range.Start.Line + 1, Column: d.Range.Start.Character + 1,
				Message: d.Message, Analyzer: d.Source,
			}] = true
		}
	}
	return found
}

// TestCaches: whatever is edited, gopls does not answer from what its cache has
// of before, once some Go file is edited.
func TestCaches(t *testing.T) {
	programs, dir := map[bool]string{false: built(t), true: upgraded(t)}, agree.Shop(t)
	in := func(file string) string { return filepath.Join(dir, filepath.FromSlash(file)) }
	e := &editor{t: t, dir: dir, shown: in(agree.ShopCode), edited: in(agree.OtherCode), cache: t.TempDir()}
	agree.Edited(t, dir, func(edit agree.Edit, right func(agree.Places) bool) agree.Places {
		e.with(programs[edit.Upgraded])
		if filepath.Ext(edit.File) == ".go" {
			e.saved(in(edit.File))
		}
		e.touch()
		return e.places(e.wait("edited "+edit.What, e.shown, func(all []diagnostic) bool { return right(e.places(all)) }))
	})
}
