// Package filenames names files and directories: a name that a call puts into a
// directory is stored there.
package filenames

import (
	"os"
	"path/filepath"
)

type User struct {
	Email string `pii:"email"`
	Nick  string
}

func created(u User) {
	os.Create(u.Email + ".txt")                           // want `^User\.Email \(pii:email\) reaches os\.Create$`
	os.Create(u.Nick + ".txt")                            // ok
	os.OpenFile(u.Email, os.O_CREATE|os.O_WRONLY, 0o600)  // want `^User\.Email \(pii:email\) reaches os\.OpenFile$`
	os.OpenFile(u.Email, os.O_RDWR, 0o600)                // ok: it is there already
	os.Open(u.Email)                                      // ok
	os.WriteFile(filepath.Join("m", u.Email), nil, 0o600) // want `^User\.Email \(pii:email\) reaches os\.WriteFile$`
	os.WriteFile(filepath.Join("m", u.Nick), nil, 0o600)  // ok
	os.CreateTemp("", u.Email)                            // want `^User\.Email \(pii:email\) reaches os\.CreateTemp$`
	os.CreateTemp(u.Email, "x")                           // ok
	os.Remove(u.Email)                                    // ok
}

func opened(u User, flags int) {
	os.OpenFile(u.Email, flags, 0o600) // want `^User\.Email \(pii:email\) reaches os\.OpenFile$`
	os.OpenFile(u.Nick, flags, 0o600)  // ok
}

func directories(u User) {
	os.Mkdir(u.Email, 0o700)         // want `^User\.Email \(pii:email\) reaches os\.Mkdir$`
	os.Mkdir(u.Nick, 0o700)          // ok
	os.MkdirAll("a/"+u.Email, 0o700) // want `^User\.Email \(pii:email\) reaches os\.MkdirAll$`
	os.MkdirTemp("", u.Email)        // want `^User\.Email \(pii:email\) reaches os\.MkdirTemp$`
	os.MkdirTemp("", u.Nick)         // ok
}

func moved(u User) {
	os.Rename("new", u.Email)  // want `^User\.Email \(pii:email\) reaches os\.Rename$`
	os.Rename(u.Email, "old")  // ok
	os.Link("new", u.Email)    // want `^User\.Email \(pii:email\) reaches os\.Link$`
	os.Link(u.Email, "old")    // ok
	os.Symlink("new", u.Email) // want `^User\.Email \(pii:email\) reaches os\.Symlink$`
	os.Symlink(u.Email, "old") // want `^User\.Email \(pii:email\) reaches os\.Symlink$`
	os.Symlink(u.Nick, "old")  // ok
}

func below(r *os.Root, u User) {
	r.Create(u.Email)                       // want `^User\.Email \(pii:email\) reaches \(\*os\.Root\)\.Create$`
	r.Create(u.Nick)                        // ok
	r.OpenFile(u.Email, os.O_CREATE, 0o600) // want `^User\.Email \(pii:email\) reaches \(\*os\.Root\)\.OpenFile$`
	r.OpenFile(u.Email, os.O_RDONLY, 0o600) // ok
	r.MkdirAll(u.Email, 0o700)              // want `^User\.Email \(pii:email\) reaches \(\*os\.Root\)\.MkdirAll$`
	r.Rename("new", u.Email)                // want `^User\.Email \(pii:email\) reaches \(\*os\.Root\)\.Rename$`
	r.Rename(u.Email, "old")                // ok
}
