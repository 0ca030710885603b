// Package case37 reads streams of records with scanners and readers.
package case37

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"iter"
	"log"
	"strings"
)

// Ride is taken by a passenger.
type Ride struct {
	ID        string
	Passenger string `pii:"name"`
	From      string `pii:"address"`
}

// records splits at semicolons.
func records(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if i := bytes.IndexByte(data, ';'); i >= 0 {
		return i + 1, bytes.TrimSpace(data[:i]), nil
	}
	if atEOF && len(data) > 0 {
		return 0, nil, fmt.Errorf("unfinished record of %d bytes", len(data))
	}
	return 0, nil, nil
}

func stream(rs []Ride) io.Reader {
	readers := make([]io.Reader, 0, 2*len(rs))
	for _, r := range rs {
		readers = append(readers, strings.NewReader(r.ID+";"), strings.NewReader(r.Passenger+";"))
	}
	return io.MultiReader(readers...)
}

// LeakScan logs the records, CleanScan how many there are.
func LeakScan(rs []Ride) {
	s := bufio.NewScanner(stream(rs))
	s.Split(records)
	for s.Scan() {
		log.Print(s.Text()) // leak: Ride.Passenger
	}
}

func CleanScan(rs []Ride) {
	s := bufio.NewScanner(stream(rs))
	s.Split(records)
	n := 0
	for s.Scan() {
		n += len(s.Bytes())
	}
	log.Print(n, " bytes, ", s.Err())
}

// lines gives the lines of a reader one by one, and the first error.
func lines(r io.Reader) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		br := bufio.NewReader(r)
		for {
			line, err := br.ReadString('\n')
			if err == io.EOF {
				return
			}
			if !yield(strings.TrimSuffix(line, "\n"), err) || err != nil {
				return
			}
		}
	}
}

func LeakLines(rs []Ride) {
	var b bytes.Buffer
	for _, r := range rs {
		fmt.Fprintln(&b, r.From)
	}
	for line, err := range lines(&b) {
		log.Print(line, err) // leak: Ride.From
	}
}

func CleanLines(rs []Ride) {
	var b bytes.Buffer
	for _, r := range rs {
		fmt.Fprintln(&b, r.From)
	}
	n := 0
	for _, err := range lines(&b) {
		n++
		log.Print(n, err)
	}
}

// LeakPeek looks at the stream before it is sent on, CleanPeek at how much is there.
func LeakPeek(r Ride) {
	br := bufio.NewReader(strings.NewReader(r.From))
	head, _ := br.Peek(32)
	log.Printf("%q", head) // leak: Ride.From
}

func CleanPeek(r Ride) {
	br := bufio.NewReader(strings.NewReader(r.From))
	_, err := br.Peek(1)
	log.Print(br.Buffered(), err)
}
