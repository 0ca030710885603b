// Package case43 keeps the files of a tenant below one directory.
package case43

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log"
	"os"
)

// Tenant has documents.
type Tenant struct {
	ID    string
	Owner string `pii:"name"`
	Lease string `pii:"message"`
}

// Dir is a directory that nobody gets out of.
type Dir struct{ root *os.Root }

func open() (*Dir, error) {
	root, err := os.OpenRoot(".")
	if err != nil {
		return nil, err
	}
	return &Dir{root}, nil
}

// write writes a file by a function, and tells the first error of all.
func (d *Dir) write(name string, f func(io.Writer) error) (err error) {
	file, err := d.root.Create(name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	w := bufio.NewWriter(file)
	if err := f(w); err != nil {
		return err
	}
	return w.Flush()
}

// LeakWrite writes the lease, CleanWrite its length.
func LeakWrite(t Tenant) {
	d, err := open()
	if err != nil {
		return
	}
	err = d.root.WriteFile(t.ID, []byte(t.Lease), 0o600) // leak: Tenant.Lease
	log.Print(err == nil)
}

func CleanWrite(t Tenant) {
	d, err := open()
	if err != nil {
		return
	}
	err = d.root.WriteFile(t.ID, fmt.Append(nil, len(t.Lease)), 0o600)
	log.Print(err == nil)
}

// LeakTemp has the name of the owner in that of a temporary directory, CleanTemp the number.
func LeakTemp(t Tenant) {
	dir, err := os.MkdirTemp("", "lease-"+t.Owner+"-*") // leak: Tenant.Owner
	if err == nil {
		log.Print(len(dir))
	}
}

func CleanTemp(t Tenant) {
	dir, err := os.MkdirTemp("", "lease-"+t.ID+"-*")
	if err == nil {
		log.Print(len(dir))
	}
}

// LeakRenamed gives a file its name afterwards.
func LeakRenamed(t Tenant) {
	if err := os.WriteFile(t.ID, nil, 0o600); err != nil {
		return
	}
	_ = os.Rename(t.ID, t.Owner) // leak: Tenant.Owner
}

func CleanRenamed(t Tenant) {
	if err := os.WriteFile(t.ID, nil, 0o600); err != nil {
		return
	}
	_ = os.Rename(t.ID, t.ID+".done")
}

// LeakMissing logs the error for a file that is not there, CleanMissing what kind of error it is.
func LeakMissing(t Tenant) {
	_, err := os.Stat(t.Owner + ".pdf")
	log.Print(err) // leak: Tenant.Owner
}

func CleanMissing(t Tenant) {
	_, err := os.Stat(t.Owner + ".pdf")
	log.Print(errors.Is(err, fs.ErrNotExist))
}

// CleanBuffered has no twin: it writes through a buffer what says nothing of the owner.
func CleanBuffered(t Tenant) {
	d, err := open()
	if err != nil {
		return
	}
	_ = d.write("index", func(w io.Writer) error {
		_, err := fmt.Fprintf(w, "%s %t\n", t.ID, t.Owner != "")
		return err
	})
}
