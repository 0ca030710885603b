// Package case47 writes files.
package case47

import (
	"bytes"
	"encoding/csv"
	"encoding/gob"
	"encoding/xml"
	"errors"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"strings"
)

type Member struct {
	ID    int    `xml:"id,attr"`
	Name  string `xml:"name" pii:"name"`
	Email string `xml:"-" pii:"email"`
	Club  string `xml:"club"`
}

//pii:protect masked
func mask(s string) string { return strings.Repeat("x", len(s)) }

func LeakWriteFile(m Member) {
	_ = os.WriteFile("member.txt", []byte(m.Name), 0o600) // leak: Member.Name
}

func CleanWriteFile(m Member) {
	_ = os.WriteFile("member.txt", []byte(mask(m.Name)), 0o600)
}

func LeakFileName(m Member) {
	_ = os.WriteFile(filepath.Join(".", m.Name+".txt"), []byte(m.Club), 0o600) // leak: Member.Name
}

func CleanFileName(m Member) {
	_ = os.WriteFile(filepath.Join(".", m.Club+".txt"), []byte(m.Club), 0o600)
}

func export(name string, rows ...[]string) {
	var buf bytes.Buffer
	w := csv.NewWriter(&buf)
	_ = w.WriteAll(rows)
	_ = os.WriteFile(name, buf.Bytes(), 0o600)
}

func LeakCSV(m Member) {
	export("members.csv", []string{"club", "email"}, []string{m.Club, m.Email}) // leak: Member.Email
}

func CleanCSV(m Member) {
	export("members.csv", []string{"club", "id"}, []string{m.Club, fmt.Sprint(m.ID)})
}

func LeakXML(m Member) {
	b, _ := xml.Marshal(m)
	log.Print(string(b)) // leak: Member.Name
}

func CleanXML(m Member) {
	m.Name = ""
	b, _ := xml.Marshal(m)
	log.Print(string(b))
}

func LeakGob(m Member) {
	var buf bytes.Buffer
	_ = gob.NewEncoder(&buf).Encode(m)
	_ = os.WriteFile("members.gob", buf.Bytes(), 0o600) // leak: Member.Name, Member.Email
}

func CleanGob(m Member) {
	var buf bytes.Buffer
	_ = gob.NewEncoder(&buf).Encode(map[string]int{m.Club: m.ID})
	_ = os.WriteFile("members.gob", buf.Bytes(), 0o600)
}

func LeakFprint(m Member) {
	f, err := os.Create("members.log")
	if err != nil {
		return
	}
	defer f.Close()
	fmt.Fprintf(f, "%s of %s\n", m.Email, m.Club) // leak: Member.Email
}

func CleanFprint(m Member) {
	f, err := os.Create("members.log")
	if err != nil {
		return
	}
	defer f.Close()
	fmt.Fprintf(f, "%s of %s\n", mask(m.Email), m.Club)
}

func missing(m Member) error {
	return &fs.PathError{Op: "open", Path: m.Name, Err: fs.ErrNotExist}
}

func LeakOpenError(m Member) {
	err := missing(m)
	log.Print(err) // leak: Member.Name
}

func CleanOpenError(m Member) {
	err := missing(m)
	log.Print(errors.Is(err, fs.ErrNotExist))
}
