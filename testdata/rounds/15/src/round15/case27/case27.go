// Package case27 cleans up at the end of functions.
package case27

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
)

// Upload is a file that an applicant sends.
type Upload struct {
	ID   string
	By   string `pii:"name"`
	CV   string `pii:"cv"`
	Size int
}

var errLarge = errors.New("too large")

// tempFile gives a file and what removes it.
func tempFile(name string) (*os.File, func() error, error) {
	f, err := os.Create(name)
	if err != nil {
		return nil, nil, err
	}
	return f, func() error { return errors.Join(f.Close(), os.Remove(f.Name())) }, nil
}

// annotate adds to an error where it comes from.
func annotate(err *error, where string) {
	if *err != nil {
		*err = fmt.Errorf("%s: %w", where, *err)
	}
}

func check(u Upload) (err error) {
	defer annotate(&err, "check "+u.By)
	if u.Size > 10 {
		return errLarge
	}
	return nil
}

func checkByID(u Upload) (err error) {
	defer annotate(&err, "check "+u.ID)
	if u.Size > 10 {
		return errLarge
	}
	return nil
}

// LeakKeep keeps the text in a file, CleanKeep how long it is.
func LeakKeep(u Upload) (err error) {
	f, err := os.Create(filepath.Base(u.ID) + ".txt")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	_, err = f.WriteString(u.CV) // leak: Upload.CV
	return err
}

func CleanKeep(u Upload) (err error) {
	f, err := os.Create(filepath.Base(u.ID) + ".txt")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	_, err = fmt.Fprint(f, len(u.CV))
	return err
}

// LeakWrap logs an error that a deferred call has put the name to, CleanWrap one with the ID.
func LeakWrap(u Upload) {
	if err := check(u); err != nil {
		slog.Error("upload", "error", err) // leak: Upload.By
	}
}

func CleanWrap(u Upload) {
	if err := checkByID(u); err != nil {
		slog.Error("upload", "error", err)
	}
}

// LeakTemp names a temporary file after the applicant, CleanTemp after the upload.
func LeakTemp(u Upload) error {
	_, remove, err := tempFile(u.By + ".tmp") // leak: Upload.By
	if err != nil {
		return err
	}
	slog.Info("kept for now", "upload", u.ID, "remove", remove != nil)
	return nil
}

func CleanTemp(u Upload) error {
	_, remove, err := tempFile(u.ID + ".tmp")
	if err != nil {
		return err
	}
	return remove()
}

// LeakLast logs what a variable holds at the end, CleanLast what it held when the call was deferred.
func LeakLast(u Upload) {
	step := "begin"
	defer func() { slog.Info("done", "step", step) }() // leak: Upload.By
	step = "read " + u.By
}

func CleanLast(u Upload) {
	step := "begin"
	defer slog.Info("done", "step", step)
	step = "read " + u.By
}
