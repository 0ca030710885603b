package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/agree"
)

// machine runs go vet with a build cache that it shares with others. All else is
// its own.
type machine struct {
	agree.Command
	local string
}

func newMachine(t *testing.T, shared string) machine {
	t.Helper()
	program, err := exec.LookPath("sharecache")
	if err != nil {
		t.Fatal(err)
	}
	m := machine{piivet(t), t.TempDir()}
	m.Cache = t.TempDir()
	m.Env = []string{"GOCACHE=" + t.TempDir(), "GOCACHEPROG=" + strings.Join([]string{program, shared, m.local}, " ")}
	return m
}

// asked is what a machine had of the shared cache, and what it put there because
// it had to compile or analyse a package.
type asked struct{ hits, misses, puts int }

// vet runs go vet on the module in dir.
func (m machine) vet(t *testing.T, dir string, flags ...string) (agree.Places, asked) {
	t.Helper()
	log := filepath.Join(m.local, "log")
	if err := os.RemoveAll(log); err != nil {
		t.Fatal(err)
	}
	found := m.Vet(t, dir, flags...)
	text, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	count := func(what string) int { return strings.Count(string(text), what+"\n") }
	return found, asked{count("hit"), count("miss"), count("put")}
}

// bare is a chain of packages that import nothing of the standard library, so
// that none of it is compiled for an empty cache.
const bare = `
-- go.mod --
module example.com/m
go 1.26
-- models/user.go --
package models

type User struct {
	ID    int
	Email string ` + "`pii:\"email\"`" + `
}
-- c/c.go --
package c

func Write(s string) { println(s) }
-- b/b.go --
package b

import "example.com/m/c"

func Record(s string) { c.Write(s) }
-- a/a.go --
package a

import (
	"example.com/m/b"
	"example.com/m/models"
)

func leak(u models.User) { b.Record(u.Email) }
-- other/other.go --
package other

import "example.com/m/models"

func leak(u models.User) { println(u.Email) }
`

const (
	inA     = "a/a.go:8:28: User.Email (pii:email) reaches println through b.Record  [piilog]"
	inOther = "other/other.go:5:28: User.Email (pii:email) reaches println  [piilog]"
)

// TestSharedBuildCache: what one machine found, another has from the cache that
// they share, without compiling or analysing anything.
func TestSharedBuildCache(t *testing.T) {
	shared, dir := t.TempDir(), agree.Extract(t, bare)
	found, of := newMachine(t, shared).vet(t, dir)
	wantPlaces(t, found, inA, inOther)
	if of.hits > 0 || of.puts < 5 {
		t.Errorf("the first machine had %+v", of)
	}
	two := newMachine(t, shared)
	found, of = two.vet(t, dir)
	wantPlaces(t, found, inA, inOther)
	if of.hits == 0 || of.puts > 0 {
		t.Errorf("the second machine had %+v, and nothing was new to it", of)
	}
	t.Logf("the second machine: %d of %d questions answered from the shared cache", of.hits, of.hits+of.misses)

	// What an edit concerns is analysed, and the rest is not: an importer of c is,
	// its other importees are not.
	if err := agree.Write(filepath.Join(dir, "c", "c.go"), []byte("package c\n\nfunc Write(s string) { println(len(s)) }\n")); err != nil {
		t.Fatal(err)
	}
	found, edited := two.vet(t, dir)
	wantPlaces(t, found, inOther)
	if edited.puts == 0 || edited.hits == 0 {
		t.Errorf("after an edit, the second machine had %+v", edited)
	}
	found, of = newMachine(t, shared).vet(t, dir)
	wantPlaces(t, found, inOther)
	if of.puts > 0 {
		t.Errorf("after the same edit, the third machine had %+v", of)
	}
}

// TestSharedBuildCacheElsewhere: in another directory, packages are analysed
// anew. With -trimpath they are not, and the findings are said to be where the
// first machine had them.
func TestSharedBuildCacheElsewhere(t *testing.T) {
	shared, here, there := t.TempDir(), agree.Extract(t, bare), agree.Extract(t, bare)
	one, two := newMachine(t, shared), newMachine(t, shared)
	one.vet(t, here)
	found, of := two.vet(t, there)
	wantPlaces(t, found, inA, inOther)
	if of.puts == 0 {
		t.Errorf("in another directory, the second machine had %+v", of)
	}
	one.vet(t, here, "-trimpath")
	found, of = two.vet(t, there, "-trimpath")
	if rel := agree.Relative(t, there, here); of.puts > 0 || len(found) != 2 || found.Sorted()[0].File != rel+"/a/a.go" {
		t.Errorf("with -trimpath, the second machine had %+v and found %v", of, found.Sorted())
	}
}

// TestSharedBuildCacheLosesAnswers: go vet takes what was printed for a package
// from an object of its own, and says nothing when that one is lost. With -a it
// asks the tool again.
func TestSharedBuildCacheLosesAnswers(t *testing.T) {
	shared, dir := t.TempDir(), agree.Extract(t, bare)
	newMachine(t, shared).vet(t, dir)
	objects, err := os.ReadDir(shared)
	if err != nil {
		t.Fatal(err)
	}
	lost := 0
	for _, o := range objects {
		file := filepath.Join(shared, o.Name())
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(text), "through b.Record") && strings.Contains(string(text), `"posn"`) {
			lost++
			if err := os.Remove(file); err != nil {
				t.Fatal(err)
			}
		}
	}
	found, of := newMachine(t, shared).vet(t, dir)
	wantPlaces(t, found, inOther)
	if lost != 1 || of.puts > 0 {
		t.Errorf("%d objects were lost, and another machine had %+v", lost, of)
	}
	found, _ = newMachine(t, shared).vet(t, dir, "-a")
	wantPlaces(t, found, inA, inOther)
}
