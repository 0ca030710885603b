// Package case28 exports the employees of a company for its pension fund.
package case28

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/csv"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strconv"
)

// Employee gets a pension one day.
type Employee struct {
	Staff  int
	Name   string `pii:"name"`
	SSN    string `pii:"ssn"`
	Salary string `pii:"income"`
	Years  int
}

// column is one of a file.
type column struct {
	title string
	cell  func(Employee) string
}

var (
	staff  = column{"staff", func(e Employee) string { return strconv.Itoa(e.Staff) }}
	years  = column{"years", func(e Employee) string { return strconv.Itoa(e.Years) }}
	ssn    = column{"ssn", func(e Employee) string { return e.SSN }}
	salary = column{"salary", func(e Employee) string { return e.Salary }}
)

func write(w io.Writer, all []Employee, cols ...column) error {
	out := csv.NewWriter(w)
	row := make([]string, len(cols))
	for i, c := range cols {
		row[i] = c.title
	}
	out.Write(row)
	for _, e := range all {
		for i, c := range cols {
			row[i] = c.cell(e)
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func seal(key, plain []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, err
	}
	return aead.Seal(nonce, nonce, plain, nil), nil
}

// LeakColumns writes numbers to a temporary file, CleanColumns how long people have worked.
func LeakColumns(all []Employee) error {
	f, err := os.CreateTemp("", "pension-*.csv")
	if err != nil {
		return err
	}
	defer f.Close()
	return write(f, all, staff, ssn) // leak: Employee.SSN
}

func CleanColumns(all []Employee) error {
	f, err := os.CreateTemp("", "pension-*.csv")
	if err != nil {
		return err
	}
	defer f.Close()
	return write(f, all, staff, years)
}

// LeakPlain writes what was to be encrypted, CleanPlain what has been.
func LeakPlain(key []byte, all []Employee) error {
	var plain bytes.Buffer
	if err := write(&plain, all, staff, salary); err != nil {
		return err
	}
	if _, err := seal(key, plain.Bytes()); err != nil {
		return err
	}
	return os.WriteFile("salaries.bin", plain.Bytes(), 0o600) // leak: Employee.Salary
}

func CleanPlain(key []byte, all []Employee) error {
	var plain bytes.Buffer
	if err := write(&plain, all, staff, salary); err != nil {
		return err
	}
	sealed, err := seal(key, plain.Bytes())
	if err != nil {
		return err
	}
	return os.WriteFile("salaries.bin", sealed, 0o600)
}

// LeakRows writes names line by line, CleanRows numbers.
func LeakRows(all []Employee) {
	f, err := os.Create("names.txt")
	if err != nil {
		slog.Error("no export", "err", err)
		return
	}
	defer f.Close()
	for _, e := range all {
		fmt.Fprintf(f, "%d;%s\n", e.Staff, e.Name) // leak: Employee.Name
	}
}

func CleanRows(all []Employee) {
	f, err := os.Create("names.txt")
	if err != nil {
		slog.Error("no export", "err", err)
		return
	}
	defer f.Close()
	for _, e := range all {
		fmt.Fprintf(f, "%d;%d\n", e.Staff, e.Years)
	}
}
