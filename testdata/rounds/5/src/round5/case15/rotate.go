// Package case15 writes journals through writers that rotate, count and prefix.
package case15

import (
	"bytes"
	"fmt"
	"io"
	"os"
)

type Deal struct {
	No    int
	Buyer string `pii:"name"`
	IBAN  string `pii:"bank-account"`
}

// A rotating writer starts a new file when one is full.
type rotating struct {
	n, left int
	file    *os.File
}

func (r *rotating) Write(p []byte) (int, error) {
	if r.left < len(p) {
		if r.file != nil {
			r.file.Close()
		}
		f, err := os.Create(fmt.Sprintf("journal.%d", r.n))
		if err != nil {
			return 0, err
		}
		r.file, r.n, r.left = f, r.n+1, 64
	}
	n, err := r.file.Write(p)
	r.left -= n
	return n, err
}

// A counter knows how much went through it, and drops it.
type counter struct{ n int }

func (c *counter) Write(p []byte) (int, error) {
	c.n += len(p)
	return len(p), nil
}

// A tee of two sends what it is given to the second, and a mark to the first.
type marking struct {
	marks, all io.Writer
}

func (m marking) Write(p []byte) (int, error) {
	if _, err := io.WriteString(m.marks, "."); err != nil {
		return 0, err
	}
	return m.all.Write(p)
}

func LeakRotated(d Deal) error {
	_, err := fmt.Fprintf(&rotating{}, "%d to %s\n", d.No, d.Buyer) // leak: Deal.Buyer
	return err
}

func CleanRotated(d Deal) error {
	_, err := fmt.Fprintf(&rotating{}, "%d to %d\n", d.No, len(d.Buyer))
	return err
}

func LeakCounter(d Deal) {
	var c counter
	fmt.Fprint(io.MultiWriter(&c, os.Stdout), d.IBAN) // leak: Deal.IBAN
}

func CleanCounter(d Deal) {
	var c counter
	fmt.Fprint(&c, d.IBAN)
	fmt.Println(c.n)
}

func LeakMarking(d Deal) {
	var b bytes.Buffer
	fmt.Fprint(marking{&b, os.Stdout}, d.IBAN) // leak: Deal.IBAN
}

func CleanMarking(d Deal) {
	var b bytes.Buffer
	fmt.Fprint(marking{os.Stdout, &b}, d.IBAN)
}
