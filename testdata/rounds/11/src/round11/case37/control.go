// Package case37 sorts incoming reports, with all that the language has for changing course.
package case37

import (
	"errors"
	"fmt"
	"log"
	"os"
)

// Report tells of an incident.
type Report struct {
	Kind    string
	Place   string
	Witness string `pii:"name"`
	Text    string `pii:"comment"`
}

const debug = false

const level = 2

// LeakLabel has the witness among the parts, CleanLabel compares with it.
func LeakLabel(rs []Report) {
	last := ""
outer:
	for _, r := range rs {
		for _, part := range []string{r.Place, r.Witness} {
			last = part
			if part == "" {
				continue outer
			}
		}
	}
	log.Print("last: ", last) // leak: Report.Witness
}

func CleanLabel(rs []Report) {
	last := ""
outer:
	for _, r := range rs {
		for _, part := range []string{r.Kind, r.Place} {
			last = part
			if part == r.Witness {
				continue outer
			}
		}
	}
	log.Print("last: ", last)
}

// LeakFallthrough falls into the next case, CleanFallthrough does not.
func LeakFallthrough(r Report) {
	text := "none"
	switch level {
	case 2:
		text = r.Place
		fallthrough
	case 3:
		text += " " + r.Text
	}
	log.Print(text) // leak: Report.Text
}

func CleanFallthrough(r Report) {
	text := "none"
	switch level {
	case 2:
		text = r.Place
	case 3:
		text += " " + r.Text
	}
	log.Print(text)
}

// LeakGoto comes back with the text, CleanGoto without.
func LeakGoto(r Report) {
	n, line := 0, r.Kind
again:
	fmt.Fprintln(os.Stderr, n, line) // leak: Report.Text
	if n == 0 {
		n, line = 1, r.Text
		goto again
	}
}

func CleanGoto(r Report) {
	n, line := 0, r.Kind
again:
	fmt.Fprintln(os.Stderr, n, line)
	line = r.Text
	if n == 0 {
		n, line = 1, r.Place
		goto again
	}
}

// LeakDebug is for those who debug, with the sense turned around.
func LeakDebug(r Report) {
	if !debug {
		log.Printf("report: %+v", r) // leak: Report.Witness, Report.Text
	}
}

func CleanDebug(r Report) {
	if debug {
		log.Printf("report: %+v", r)
	}
}

var errKind = errors.New("unknown kind")

// LeakReturn logs after it has changed its mind, CleanReturn before.
func LeakReturn(r Report) {
	shown := r.Kind
	if r.Kind != "" {
		shown = r.Witness
	}
	defer log.Print(errKind)
	log.Print(shown) // leak: Report.Witness
}

func CleanReturn(r Report) {
	shown := r.Kind
	if r.Kind != "" {
		log.Print(shown)
		return
	}
	shown = r.Witness
	defer log.Print(errKind)
	_ = shown
}

// LeakNil looks for a report with a witness, CleanNil for one without.
func LeakNil(rs []Report) {
	var found *Report
	for i := range rs {
		if rs[i].Witness != "" {
			found = &rs[i]
			break
		}
	}
	if found != nil {
		log.Print(found.Witness) // leak: Report.Witness
	}
}

func CleanNil(rs []Report) {
	var found *Report
	for i := range rs {
		if rs[i].Witness == "" {
			found = &rs[i]
			break
		}
	}
	if found != nil {
		log.Print(found.Kind, found.Witness == "")
	}
}
