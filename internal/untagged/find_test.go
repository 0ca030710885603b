package untagged

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/txtar"

	"github.com/piivet/piivet/internal/driver"
	"github.com/piivet/piivet/internal/fix"
	"github.com/piivet/piivet/internal/overlay"
)

// module writes the files of an archive and loads the packages.
func module(t *testing.T, archive string) (dir string, pkgs []*packages.Package) {
	t.Helper()
	dir = t.TempDir()
	for _, f := range txtar.Parse([]byte(archive)).Files {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("GOFLAGS", "-mod=mod")
	t.Setenv("GOWORK", "off")
	pkgs, err := driver.Declarations(driver.Config{Dir: dir, Patterns: []string{"./...", "example.com/near", "net/mail"}})
	if err != nil {
		t.Fatal(err)
	}
	return dir, pkgs
}

func none(string) *overlay.Overlay { return nil }

// names lists fields with their tags.
func names(found []Field) []string {
	var all []string
	for _, f := range found {
		all = append(all, f.Name+" "+f.Guess.Tag())
	}
	return all
}

func TestFind(t *testing.T) {
	_, pkgs := module(t, `
-- go.mod --
module example.com/shop

go 1.26

require example.com/near v0.0.0

replace example.com/near => ./near
-- near/go.mod --
module example.com/near

go 1.26
-- near/near.go --
package near

type Guest struct{ Email string }
type Address struct{ Line1, Floor string }
-- a.go --
package shop

import (
	"net/mail"
	"net/url"

	"example.com/near"
)

type Pair[T any] struct {
	Email  T
	Phone  string
	Backup *Pair[string]
}

type Alias = struct{ Email string }

type Copy Guest
type Guest struct {
	near.Guest
	Email string
	email, Mail string
	ByDay map[string]struct{ Phone string }
	At    *[]*struct{ SSN string }
	Pair[int]
	_     string
	Home  near.Address
	Reply mail.Address
	Avatar *url.URL
	Phone Missing
}

type (
	//pii:source contact
	Card struct{ Email string }
	Cards struct {
		Email string
	}
)

func f() {
	type local struct{ Email string }
}
-- b_test.go --
package shop

type tested struct{ Email string }
`)
	want := []string{
		"Pair.Phone phone", "Alias.Email email",
		"Guest.Email email", "Guest.email email", "Guest.Mail email", "Guest.ByDay.Phone phone", "Guest.At.SSN ssn", "Guest.Avatar photo",
		"Cards.Email email", "Guest.Email email", "Address.Line1 address",
	}
	got := names(Find(pkgs, none))
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("found\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestCgo: files that cgo rewrites are edited where people wrote them.
func TestCgo(t *testing.T) {
	dir, pkgs := module(t, `
-- go.mod --
module example.com/shop

go 1.26

require example.com/near v0.0.0

replace example.com/near => ./near
-- near/go.mod --
module example.com/near

go 1.26
-- near/near.go --
package near
-- c.go --
package shop

// int one(void) { return 1; }
import "C"

type User struct {
	N     C.int
	Email string
}

func One() int { return int(C.one()) }
`)
	found := Find(pkgs, none)
	if len(found) == 0 && os.Getenv("CGO_ENABLED") == "0" {
		t.Skip("without cgo there is no such package")
	}
	if len(found) != 1 || found[0].Pos.Line != 8 {
		t.Fatalf("found %+v", found)
	}
	if _, err := fix.Apply(found[0].Edits); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(dir, "c.go"))
	if err != nil || !strings.Contains(string(text), "\tEmail string `pii:\"email\"`\n") {
		t.Errorf("%v\n%s", err, text)
	}
}
