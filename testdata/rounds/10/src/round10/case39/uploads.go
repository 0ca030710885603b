// Package case39 reads uploads, whose names tell of persons.
package case39

import (
	"errors"
	"io/fs"
	"log"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// Upload is a picture that somebody sent in.
type Upload struct {
	ID    string
	Owner string `pii:"username"`
	Ext   string
}

func (u Upload) key() string   { return path.Join(u.Owner, u.ID+u.Ext) }
func (u Upload) short() string { return u.ID + u.Ext }

func load(root, key string) ([]byte, error) {
	return os.ReadFile(filepath.Join(root, filepath.FromSlash(key)))
}

func LeakMissing(u Upload) {
	if _, err := load("uploads", u.key()); err != nil {
		log.Print("load: ", err) // leak: Upload.Owner
	}
}

func CleanMissing(u Upload) {
	if _, err := load("uploads", u.short()); err != nil {
		log.Print("load: ", err)
	}
}

// LeakPath takes the path out of the error, CleanPath the operation.
func LeakPath(u Upload) {
	_, err := load("uploads", u.key())
	var pe *fs.PathError
	if errors.As(err, &pe) {
		log.Print("load: ", pe.Path) // leak: Upload.Owner
	}
}

func CleanPath(u Upload) {
	_, err := load("uploads", u.key())
	var pe *fs.PathError
	if errors.As(err, &pe) {
		log.Print("load: ", pe.Op, " ", pe.Err)
	}
}

// LeakDir shows the directory, CleanDir the extension of the name.
func LeakDir(u Upload) {
	log.Print("stored below ", path.Dir(u.key())) // leak: Upload.Owner
}

func CleanDir(u Upload) {
	log.Print("stored as ", path.Ext(u.short()), strings.Count(u.key(), "/"))
}
