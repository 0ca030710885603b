// Package case43 moves data through readers and writers.
package case43

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

type Message struct {
	ID     int
	Sender string `pii:"email"`
	Text   string `pii:"message"`
	Folder string
}

func LeakReader(m Message) {
	all, _ := io.ReadAll(strings.NewReader(m.Text))
	log.Printf("%s", all) // leak: Message.Text
}

func CleanReader(m Message) {
	all, _ := io.ReadAll(strings.NewReader(m.Text))
	log.Print(len(all))
}

func LeakScanner(m Message) {
	sc := bufio.NewScanner(strings.NewReader(m.Folder + "\n" + m.Text))
	for sc.Scan() {
		log.Print(sc.Text()) // leak: Message.Text
	}
}

func CleanScanner(m Message) {
	sc := bufio.NewScanner(strings.NewReader(m.Text))
	n := 0
	for sc.Scan() {
		n++
	}
	log.Print(n, sc.Err())
}

func LeakCopy(m Message) {
	var buf bytes.Buffer
	_, _ = io.Copy(&buf, strings.NewReader(m.Sender))
	log.Print(buf.String()) // leak: Message.Sender
}

func CleanCopy(m Message) {
	var buf bytes.Buffer
	n, err := io.Copy(&buf, strings.NewReader(m.Sender))
	log.Print(n, err)
}

func LeakTee(m Message) {
	var copied bytes.Buffer
	_, _ = io.Copy(io.Discard, io.TeeReader(strings.NewReader(m.Text), &copied))
	log.Print(copied.String()) // leak: Message.Text
}

func CleanDiscard(m Message) {
	n, _ := io.Copy(io.Discard, strings.NewReader(m.Text))
	log.Print(n)
}

func LeakMulti(m Message) {
	var a, b bytes.Buffer
	fmt.Fprintf(io.MultiWriter(&a, &b), "from %s", m.Sender)
	log.Print(b.String()) // leak: Message.Sender
}

func CleanMulti(m Message) {
	var a, b bytes.Buffer
	fmt.Fprintf(io.MultiWriter(&a), "from %s", m.Sender)
	log.Print(b.String(), a.Len())
}

func LeakStdout(m Message) {
	var w io.Writer = os.Stdout
	fmt.Fprintln(w, m.Sender) // leak: Message.Sender
}

func CleanStdout(m Message) {
	var w io.Writer = os.Stdout
	fmt.Fprintln(w, m.Folder)
}

func LeakGzip(m Message) {
	var buf bytes.Buffer
	zw := gzip.NewWriter(&buf)
	_, _ = io.WriteString(zw, m.Text)
	zw.Close()
	zr, err := gzip.NewReader(&buf)
	if err != nil {
		return
	}
	all, _ := io.ReadAll(zr)
	log.Print(string(all)) // leak: Message.Text
}

func CleanGzip(m Message) {
	var buf bytes.Buffer
	zw := gzip.NewWriter(&buf)
	_, _ = io.WriteString(zw, m.Text)
	zw.Close()
	log.Print(buf.Len())
}

type shouting struct{ r io.Reader }

func (s shouting) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	copy(p, bytes.ToUpper(p[:n]))
	return n, err
}

func LeakOwnReader(m Message) {
	all, _ := io.ReadAll(shouting{strings.NewReader(m.Text)})
	log.Print(string(all)) // leak: Message.Text
}

func CleanOwnReader(m Message) {
	all, _ := io.ReadAll(shouting{strings.NewReader(m.Folder)})
	log.Print(string(all))
}

type counting struct{ n int }

func (c *counting) Write(p []byte) (int, error) {
	c.n += len(p)
	return len(p), nil
}

func CleanOwnWriter(m Message) {
	var c counting
	fmt.Fprint(&c, m.Text)
	log.Print(c.n)
}

func LeakSscan(m Message) {
	var first string
	_, _ = fmt.Sscan(m.Text, &first)
	log.Print(first) // leak: Message.Text
}

func CleanSscan(m Message) {
	var first string
	n, _ := fmt.Sscan(m.Text, &first)
	log.Print(n)
}
