// Package case45 writes spools, archives and snapshots.
package case45

import (
	"archive/tar"
	"archive/zip"
	"encoding/gob"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

type Parcel struct {
	Number string
	Name   string `pii:"name"`
	Street string `pii:"street"`
}

// label is what a snapshot keeps.
type label struct {
	Number string
	To     string
}

func LeakTemp(p Parcel) error {
	f, err := os.CreateTemp(".", "label-"+p.Name+"-*") // leak: Parcel.Name
	if err != nil {
		return err
	}
	return f.Close()
}

func CleanTemp(p Parcel) error {
	f, err := os.CreateTemp(".", "label-"+p.Number+"-*")
	if err != nil {
		return err
	}
	return f.Close()
}

func LeakRename(p Parcel) error {
	if err := os.WriteFile("new.txt", []byte(p.Number), 0o600); err != nil {
		return err
	}
	return os.Rename("new.txt", p.Name+".txt") // leak: Parcel.Name
}

func CleanRename(p Parcel) error {
	if err := os.WriteFile("new.txt", []byte(p.Number), 0o600); err != nil {
		return err
	}
	return os.Rename("new.txt", p.Number+".txt")
}

func LeakCopy(p Parcel) error {
	f, err := os.OpenFile("spool.txt", os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(f, strings.NewReader(p.Number+" "+p.Street)) // leak: Parcel.Street
	return err
}

func CleanCopy(p Parcel) error {
	f, err := os.OpenFile("spool.txt", os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(f, io.LimitReader(strings.NewReader(p.Number), 80))
	return err
}

func LeakGob(p Parcel) error {
	f, err := os.Create("labels.gob")
	if err != nil {
		return err
	}
	defer f.Close()
	return gob.NewEncoder(f).Encode([]label{{p.Number, p.Street}}) // leak: Parcel.Street
}

func CleanGob(p Parcel) error {
	f, err := os.Create("labels.gob")
	if err != nil {
		return err
	}
	defer f.Close()
	return gob.NewEncoder(f).Encode([]label{{p.Number, "depot"}})
}

func LeakZip(p Parcel) error {
	f, err := os.Create("labels.zip")
	if err != nil {
		return err
	}
	defer f.Close()
	z := zip.NewWriter(f)
	w, err := z.CreateHeader(&zip.FileHeader{Name: p.Number, Method: zip.Store})
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "to %s\n", p.Name) // leak: Parcel.Name
	return z.Close()
}

func CleanZip(p Parcel) error {
	f, err := os.Create("labels.zip")
	if err != nil {
		return err
	}
	defer f.Close()
	z := zip.NewWriter(f)
	w, err := z.CreateHeader(&zip.FileHeader{Name: p.Number, Method: zip.Store})
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "to %d letters\n", len(p.Name))
	return z.Close()
}

func LeakTar(p Parcel) error {
	f, err := os.Create("labels.tar")
	if err != nil {
		return err
	}
	defer f.Close()
	t := tar.NewWriter(f)
	if err := t.WriteHeader(&tar.Header{Name: p.Number, Mode: 0o600, Size: int64(len(p.Street))}); err != nil {
		return err
	}
	if _, err := io.WriteString(t, p.Street); err != nil { // leak: Parcel.Street
		return err
	}
	return t.Close()
}

func CleanTar(p Parcel) error {
	f, err := os.Create("labels.tar")
	if err != nil {
		return err
	}
	defer f.Close()
	t := tar.NewWriter(f)
	if err := t.WriteHeader(&tar.Header{Name: p.Number, Mode: 0o600, Size: int64(len(p.Number))}); err != nil {
		return err
	}
	if _, err := io.WriteString(t, p.Number); err != nil {
		return err
	}
	return t.Close()
}

// Spool writes a job into a directory of its own.
type Spool struct{ dir string }

func (s Spool) put(name string, write func(io.Writer) error) error {
	if err := os.MkdirAll(s.dir, 0o700); err != nil {
		return err
	}
	f, err := os.Create(filepath.Join(s.dir, name))
	if err != nil {
		return err
	}
	if err := write(f); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

func LeakSpool(p Parcel) error {
	s := Spool{dir: "spool"}
	return s.put(p.Number, func(w io.Writer) error { _, err := fmt.Fprintln(w, p.Name); return err }) // leak: Parcel.Name
}

func CleanSpool(p Parcel) error {
	s := Spool{dir: "spool"}
	return s.put(p.Number, func(w io.Writer) error { _, err := fmt.Fprintln(w, len(p.Name)); return err })
}

func LeakDir(p Parcel) error {
	s := Spool{dir: filepath.Join("spool", p.Name)}
	return s.put(p.Number, func(io.Writer) error { return nil }) // leak: Parcel.Name
}

func CleanDir(p Parcel) error {
	s := Spool{dir: filepath.Join("spool", p.Number)}
	return s.put(p.Number, func(io.Writer) error { return nil })
}
