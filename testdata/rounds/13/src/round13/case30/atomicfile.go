// Package case30 writes files that are there as a whole or not at all.
package case30

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Student gets a certificate.
type Student struct {
	Number string
	Name   string `pii:"name"`
	Grade  string `pii:"education"`
}

// File is written beside its place, and moved there in the end.
type File struct {
	*os.File
	path string
}

func Create(path string) (*File, error) {
	temp, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return nil, err
	}
	return &File{temp, path}, nil
}

func (f *File) Commit() error {
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), f.path)
}

// Abort removes what was written.
func (f *File) Abort() error {
	return errors.Join(f.Close(), os.Remove(f.Name()))
}

// save writes a file by a function.
func save(path string, write func(io.Writer) error) error {
	f, err := Create(path)
	if err != nil {
		return err
	}
	if err := write(f); err != nil {
		return errors.Join(err, f.Abort())
	}
	return f.Commit()
}

// LeakSaved writes the name into the file, CleanSaved the number.
func LeakSaved(s Student) {
	_ = save("certificate", func(w io.Writer) error {
		_, err := fmt.Fprintf(w, "%s has passed\n", s.Name) // leak: Student.Name
		return err
	})
}

func CleanSaved(s Student) {
	_ = save("certificate", func(w io.Writer) error {
		_, err := fmt.Fprintf(w, "%s has passed\n", s.Number)
		return err
	})
}

// LeakPath names the file after the student, CleanPath after the number.
func LeakPath(s Student) {
	path := strings.ReplaceAll(s.Name, " ", "_") + ".txt"
	_ = os.WriteFile(path, []byte(s.Number), 0o600) // leak: Student.Name
}

func CleanPath(s Student) {
	path := strings.ReplaceAll(s.Number, " ", "_") + ".txt"
	_ = os.WriteFile(path, []byte(s.Number), 0o600)
}

// entry of a manifest.
type entry struct {
	Path  string
	Size  int64
	Owner string `json:",omitempty"`
}

func manifest(list []entry) error {
	data, err := json.Marshal(list)
	if err != nil {
		return err
	}
	return os.WriteFile("manifest.json", data, 0o600)
}

// LeakManifest has the owners in the manifest, CleanManifest has not.
func LeakManifest(s Student) {
	_ = manifest([]entry{{s.Number + ".pdf", 3, s.Name}}) // leak: Student.Name
}

func CleanManifest(s Student) {
	_ = manifest([]entry{{Path: s.Number + ".pdf", Size: int64(len(s.Name))}})
}

// missing says which file is not there.
func missing(dir, name string) error {
	if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
		return err
	}
	return nil
}

// LeakMissing prints an error with the path, CleanMissing what is behind it.
func LeakMissing(s Student) {
	fmt.Println(missing("out", s.Grade)) // leak: Student.Grade
}

func CleanMissing(s Student) {
	fmt.Println(errors.Is(missing("out", s.Grade), fs.ErrNotExist))
}
