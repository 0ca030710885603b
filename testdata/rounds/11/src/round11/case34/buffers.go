// Package case34 uses buffers again and again.
package case34

import (
	"bufio"
	"bytes"
	"fmt"
	"log"
	"os"
	"strings"
	"sync"
)

// Letter is from one person to another.
type Letter struct {
	Ref  string
	From string `pii:"name"`
	Text string `pii:"message"`
}

var pool = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// with lends a buffer to f, and gives it back empty.
func with(f func(*bytes.Buffer)) {
	b := pool.Get().(*bytes.Buffer)
	defer func() {
		b.Reset()
		pool.Put(b)
	}()
	f(b)
}

// LeakReset forgets to empty the buffer, CleanReset empties it.
func LeakReset(l Letter) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "from %s;", l.From)
	log.Print(b.Len())
	fmt.Fprintf(&b, "ref %s;", l.Ref)
	log.Print(b.String()) // leak: Letter.From
}

func CleanReset(l Letter) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "from %s;", l.From)
	b.Reset()
	fmt.Fprintf(&b, "ref %s;", l.Ref)
	log.Print(b.String())
}

// LeakTruncate cuts off nothing, CleanTruncate everything.
func LeakTruncate(l Letter) {
	b := bytes.NewBufferString(l.Text)
	b.Truncate(b.Len())
	b.WriteString(l.Ref)
	log.Print(b) // leak: Letter.Text
}

func CleanTruncate(l Letter) {
	b := bytes.NewBufferString(l.Text)
	b.Truncate(0)
	b.WriteString(l.Ref)
	log.Print(b)
}

// LeakPool prints what is in the buffer, CleanPool how much.
func LeakPool(l Letter) {
	with(func(b *bytes.Buffer) {
		b.WriteString(strings.ToLower(l.Text))
		log.Printf("%s", b.Bytes()) // leak: Letter.Text
	})
}

func CleanPool(l Letter) {
	with(func(b *bytes.Buffer) {
		b.WriteString(strings.ToLower(l.Text))
		log.Printf("%d", len(b.Bytes()))
	})
}

// LeakAlias takes the bytes before the buffer is replaced, CleanAlias after.
func LeakAlias(l Letter) {
	var b, other bytes.Buffer
	b.WriteString(l.Text)
	kept := b.Bytes()
	b = bytes.Buffer{}
	other.WriteString(l.Ref)
	log.Printf("%s %s", kept, &other) // leak: Letter.Text
}

func CleanAlias(l Letter) {
	var b, other bytes.Buffer
	b.WriteString(l.Text)
	b = bytes.Buffer{}
	kept := b.Bytes()
	other.WriteString(l.Ref)
	log.Printf("%s %s", kept, &other)
}

// LeakSwap swaps two builders and prints the first, CleanSwap the second.
func LeakSwap(l Letter) {
	a, b := new(strings.Builder), new(strings.Builder)
	a.WriteString(l.Ref)
	b.WriteString(l.From)
	a, b = b, a
	fmt.Fprintln(os.Stderr, a) // leak: Letter.From
}

func CleanSwap(l Letter) {
	a, b := new(strings.Builder), new(strings.Builder)
	a.WriteString(l.Ref)
	b.WriteString(l.From)
	a, b = b, a
	fmt.Fprintln(os.Stderr, b)
}

// LeakScan prints line by line.
func LeakScan(l Letter) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s\n%s\n", l.Ref, l.Text)
	for sc := bufio.NewScanner(&b); sc.Scan(); {
		log.Print("line: ", sc.Text()) // leak: Letter.Text
	}
}

func CleanScan(l Letter) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s\n%d\n", l.Ref, len(l.Text))
	for sc := bufio.NewScanner(&b); sc.Scan(); {
		log.Print("line: ", sc.Text())
	}
}
