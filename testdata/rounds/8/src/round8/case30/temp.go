// Package case30 hands data to other programs in files, which must not hold too much for too long.
package case30

import (
	"bufio"
	"crypto/rand"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"strconv"
)

// A Signature is to be printed.
type Signature struct {
	Doc   int
	Who   string `pii:"name"`
	PIN   string `pii:"pin"`
	Image []byte `pii:"biometric"`
}

// scratch calls f with a file that is gone afterwards.
func scratch(pattern string, f func(*os.File) error) (err error) {
	t, err := os.CreateTemp("", pattern)
	if err != nil {
		return err
	}
	defer func() {
		if e := t.Close(); err == nil {
			err = e
		}
	}()
	return f(t)
}

// header writes what the printer has to know.
func header(w io.Writer, s Signature) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "document %d\n", s.Doc)
	fmt.Fprintf(b, "image of %d bytes\n", len(s.Image))
	return b.Flush()
}

func name(s Signature) string { return "sig-" + strconv.Itoa(s.Doc) + "-*" }

func nonce() (string, error) {
	b := make([]byte, 4)
	if _, err := rand.Read(b); err != nil {
		return "", err
	}
	return fmt.Sprintf("%x", b), nil
}

func LeakContent(s Signature) error {
	return scratch(name(s), func(f *os.File) error {
		if err := header(f, s); err != nil {
			return err
		}
		_, err := f.Write(s.Image) // leak: Signature.Image
		return err
	})
}

func CleanContent(s Signature) error {
	return scratch(name(s), func(f *os.File) error { return header(f, s) })
}

func LeakName(s Signature) error {
	f, err := os.CreateTemp("", s.Who+"-*") // leak: Signature.Who
	if err != nil {
		return err
	}
	return f.Close()
}

func CleanName(s Signature) error {
	n, err := nonce()
	if err != nil {
		return err
	}
	f, err := os.CreateTemp("", name(s)+n)
	if err != nil {
		return err
	}
	log.Print("prints ", s.Doc, " from ", filepath.Ext(f.Name()))
	return f.Close()
}

func LeakScript(s Signature) error {
	text := "#!/bin/sh\nPIN=" + s.PIN + " sign " + strconv.Itoa(s.Doc) + "\n"
	return os.WriteFile("sign.sh", []byte(text), 0o700) // leak: Signature.PIN
}

func CleanScript(s Signature) error {
	text := "#!/bin/sh\nread PIN\nsign " + strconv.Itoa(s.Doc) + "\n"
	return os.WriteFile("sign.sh", []byte(text), 0o700)
}

func LeakDir(s Signature) error {
	return os.MkdirAll(filepath.Join("out", s.Who), 0o700) // leak: Signature.Who
}

func CleanDir(s Signature) error {
	return os.MkdirAll(filepath.Join("out", strconv.Itoa(s.Doc)), 0o700)
}

func LeakBuffered(s Signature) error {
	f, err := os.Create("queue")
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.WriteString(f, s.Who) // leak: Signature.Who
	return err
}

func CleanBuffered(s Signature) error {
	w := bufio.NewWriter(io.Discard)
	if _, err := w.WriteString(s.Who); err != nil {
		return err
	}
	log.Print("would write ", w.Buffered(), " bytes")
	return w.Flush()
}
