// Package case27 keeps files below a root, some of which come sealed.
package case27

import (
	"bytes"
	"compress/zlib"
	"io"
	"net/http"
	"os"
)

type Deposit struct {
	No     string
	SSN    string `pii:"ssn"`
	Sealed string `pii:"ssn,protected=encrypted"`
	Note   string `pii:"-"`
}

func inRoot(f func(*os.Root) error) error {
	r, err := os.OpenRoot(".")
	if err != nil {
		return err
	}
	defer r.Close()
	return f(r)
}

func packed(s string) ([]byte, error) {
	var b bytes.Buffer
	w, err := zlib.NewWriterLevel(&b, zlib.NoCompression)
	if err != nil {
		return nil, err
	}
	if _, err := io.WriteString(w, s); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func LeakRoot(d Deposit) error {
	return inRoot(func(r *os.Root) error {
		return r.WriteFile("deposit", []byte(d.SSN), 0o600) // leak: Deposit.SSN
	})
}

func CleanRoot(d Deposit) error {
	return inRoot(func(r *os.Root) error {
		return r.WriteFile("deposit", []byte(d.Sealed), 0o600)
	})
}

func LeakFolder(d Deposit) error {
	return inRoot(func(r *os.Root) error {
		return r.Mkdir(d.SSN, 0o700) // leak: Deposit.SSN
	})
}

func CleanFolder(d Deposit) error {
	return inRoot(func(r *os.Root) error {
		return r.Mkdir(d.Note, 0o700)
	})
}

func LeakPacked(d Deposit) error {
	b, err := packed(d.SSN)
	if err != nil {
		return err
	}
	f, err := os.OpenFile("packed", os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.WriteAt(b, 0) // leak: Deposit.SSN
	return err
}

func CleanPacked(d Deposit) error {
	b, err := packed(d.Sealed)
	if err != nil {
		return err
	}
	f, err := os.OpenFile("packed", os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.WriteAt(b, 0)
	return err
}

func LeakSealed(base string, d Deposit) error {
	resp, err := http.Post(base, "text/plain", bytes.NewBufferString(d.Sealed)) // leak: Deposit.Sealed
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func CleanSealed(base string, d Deposit) error {
	resp, err := http.Post(base, "text/plain", bytes.NewBufferString(d.No))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
