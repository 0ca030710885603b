package errs

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
)

// What a function that a library runs returns, the library may return.

func onConnection(ctx context.Context, conn *sql.Conn, u User) {
	err := conn.Raw(func(any) error { return fmt.Errorf("ping for %s", u.Email) })
	log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func onConnectionClean(ctx context.Context, conn *sql.Conn, u User) {
	err := conn.Raw(func(any) error { return fmt.Errorf("ping for %s", u.Nick) })
	log.Print(err) // ok
}

func walked(dir string, u User) {
	err := filepath.WalkDir(dir, func(path string, _ fs.DirEntry, _ error) error { return fmt.Errorf("%s of %s", path, u.Email) })
	log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	err = fs.WalkDir(os.DirFS(dir), ".", func(path string, _ fs.DirEntry, _ error) error { return fmt.Errorf("%s of %s", path, u.Email) })
	log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func walkedClean(dir string, u User) {
	err := filepath.WalkDir(dir, func(path string, _ fs.DirEntry, _ error) error { return fmt.Errorf("%s of %s", path, u.Nick) })
	log.Print(err) // ok
	err = fs.WalkDir(os.DirFS(dir), ".", func(path string, _ fs.DirEntry, _ error) error { return fmt.Errorf("%s of %s", path, u.Nick) })
	log.Print(err) // ok
}
