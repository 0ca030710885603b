// Package case32 reads and writes through bufio and pipes.
package case32

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

type Letter struct {
	ID   int
	From string `pii:"email"`
	Text string `pii:"message"`
	Box  string
}

func LeakScanner(l Letter) {
	in := bufio.NewScanner(strings.NewReader("box " + l.Box + "\n" + l.Text))
	for in.Scan() {
		log.Print(in.Text()) // leak: Letter.Text
	}
}

func CleanScanner(l Letter) {
	in := bufio.NewScanner(strings.NewReader("box " + l.Box + "\n" + l.Text))
	n := 0
	for in.Scan() {
		n++
	}
	log.Print(n, in.Err())
}

func LeakReadString(l Letter) {
	r := bufio.NewReader(strings.NewReader(l.From + "\n"))
	line, err := r.ReadString('\n')
	log.Print(line, err) // leak: Letter.From
}

func CleanReadString(l Letter) {
	r := bufio.NewReader(strings.NewReader(l.Box + "\n"))
	line, err := r.ReadString('\n')
	log.Print(line, err, len(l.From))
}

func LeakPipe(l Letter) {
	r, w := io.Pipe()
	go func() {
		fmt.Fprintln(w, l.Text)
		w.Close()
	}()
	all, err := io.ReadAll(r)
	log.Print(string(all), err) // leak: Letter.Text
}

func CleanPipe(l Letter) {
	r, w := io.Pipe()
	go func() {
		fmt.Fprintln(w, len(l.Text))
		w.Close()
	}()
	all, err := io.ReadAll(r)
	log.Print(string(all), err)
}

func LeakBufferedOutput(l Letter) {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	w.WriteString(l.Box + " ")
	w.WriteString(l.From + "\n") // leak: Letter.From
}

func CleanBufferedOutput(l Letter) {
	w := bufio.NewWriter(io.Discard)
	defer w.Flush()
	w.WriteString(l.Box + " ")
	w.WriteString(l.From + "\n")
}

func LeakReset(l Letter) {
	w := bufio.NewWriter(io.Discard)
	w.Reset(os.Stdout)
	w.WriteString(l.From + "\n") // leak: Letter.From
	w.Flush()
}

func CleanReset(l Letter) {
	w := bufio.NewWriter(os.Stdout)
	w.Reset(io.Discard)
	w.WriteString(l.From + "\n")
	w.Flush()
}
