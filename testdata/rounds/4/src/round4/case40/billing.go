// Package case40 writes invoices to files and shows them.
package case40

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"round4/case40/invoice"
)

// A page renders an invoice.
type page func(io.Writer, invoice.Invoice) error

func (p page) text(i invoice.Invoice) string {
	var b strings.Builder
	if err := p(&b, i); err != nil {
		return "error"
	}
	return b.String()
}

func save(dir, name string, content []byte) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, name+".html"), content, 0o600)
}

func LeakPage(i invoice.Invoice) error {
	var b bytes.Buffer
	if err := invoice.Full(&b, i); err != nil {
		return err
	}
	return save("out", i.No, b.Bytes()) // leak: Party.Name
}

func CleanPage(i invoice.Invoice) error {
	var b bytes.Buffer
	if err := invoice.Short(&b, i); err != nil {
		return err
	}
	return save("out", i.No, b.Bytes())
}

func LeakNote(i invoice.Invoice) {
	fmt.Println(page(invoice.Short).text(i.Note("VAT " + i.To.VAT))) // leak: Party.VAT
}

func CleanNote(i invoice.Invoice) {
	_ = i.Note("VAT " + i.To.VAT)
	fmt.Println(page(invoice.Short).text(i))
}

func LeakFileName(i invoice.Invoice) error {
	return save("out", i.No+" "+i.To.Name, nil) // leak: Party.Name
}

func CleanFileName(i invoice.Invoice) error {
	return save("out", i.No+" "+i.To.Branch, nil)
}

func LeakTotal(i invoice.Invoice) {
	fmt.Println(i.Total(), i.To) // leak: Party.Name, Party.VAT
}

func CleanTotal(i invoice.Invoice) {
	fmt.Println(i.Total(), i.Lines)
}
