// Package case09 writes messages in the formats of old mail systems.
package case09

import (
	"bytes"
	"encoding/ascii85"
	"encoding/pem"
	"fmt"
	"io"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"os"
)

type Sender struct {
	List string
	Name string `pii:"name"`
	Addr string `pii:"email"`
	Seal string `pii:"private-key"`
}

func LeakHeader(s Sender) {
	a := mail.Address{Name: s.Name, Address: "list@" + s.List}
	fmt.Println("From:", a.String()) // leak: Sender.Name
}

func CleanHeader(s Sender) {
	a := mail.Address{Name: s.List, Address: "list@" + s.List}
	fmt.Println("From:", a.String())
}

func LeakWord(s Sender) {
	word := mime.QEncoding.Encode("utf-8", s.Name+" ü")
	fmt.Println("Subject:", word) // leak: Sender.Name
}

func CleanWord(s Sender) {
	word := mime.QEncoding.Encode("utf-8", s.List+" ü")
	fmt.Println("Subject:", word)
}

func LeakParsed(s Sender) error {
	a, err := mail.ParseAddress(s.List + " <" + s.Addr + ">")
	if err != nil {
		return err
	}
	fmt.Println(a.Address) // leak: Sender.Addr
	return nil
}

func CleanParsed(s Sender) error {
	a, err := mail.ParseAddress(s.Addr)
	if err != nil {
		return err
	}
	fmt.Println(s.List, a != nil)
	return nil
}

func LeakQuoted(s Sender) error {
	var b bytes.Buffer
	w := quotedprintable.NewWriter(&b)
	if _, err := io.WriteString(w, s.Addr); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	_, err := b.WriteTo(os.Stdout) // leak: Sender.Addr
	return err
}

func CleanQuoted(s Sender) error {
	var b bytes.Buffer
	w := quotedprintable.NewWriter(io.Discard)
	if _, err := io.WriteString(w, s.Addr); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	_, err := b.WriteTo(os.Stdout)
	return err
}

func LeakPEM(s Sender) error {
	return pem.Encode(os.Stdout, &pem.Block{Type: "KEY", Headers: map[string]string{"For": s.Addr}, Bytes: []byte(s.List)}) // leak: Sender.Addr
}

func CleanPEM(s Sender) error {
	return pem.Encode(os.Stdout, &pem.Block{Type: "KEY", Headers: map[string]string{"For": s.List}, Bytes: []byte(s.List)})
}

func Leak85(s Sender) {
	dst := make([]byte, ascii85.MaxEncodedLen(len(s.Seal)))
	n := ascii85.Encode(dst, []byte(s.Seal))
	fmt.Printf("%s\n", dst[:n]) // leak: Sender.Seal
}

func Clean85(s Sender) {
	dst := make([]byte, ascii85.MaxEncodedLen(len(s.Seal)))
	n := ascii85.Encode(dst, []byte(s.Seal))
	fmt.Printf("%d\n", n)
}
