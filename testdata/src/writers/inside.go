package writers

import (
	"fmt"
	"io"
	"os"
)

// A function literal that is handed a writer of the program's own writes where it stands,
// not where it is called.

type atomic struct {
	*os.File
	path string
}

func save(path string, write func(io.Writer) error) error {
	f, err := os.Create(path + ".new")
	if err != nil {
		return err
	}
	if err := write(&atomic{f, path}); err != nil {
		return err
	}
	return f.Close()
}

func saved(u User) {
	_ = save("user", func(w io.Writer) error {
		fmt.Fprintln(w, u.Nick)            // ok
		_, err := fmt.Fprintln(w, u.Email) // want `^User\.Email \(pii:email\) reaches \(\*os\.File\)\.Write$`
		return err
	})
	write := func(w io.Writer) error {
		_, err := fmt.Fprintln(w, u.Email)
		return err
	}
	_ = save("user", write) // want `^User\.Email \(pii:email\) reaches \(\*os\.File\)\.Write through writers\.save$`
}
