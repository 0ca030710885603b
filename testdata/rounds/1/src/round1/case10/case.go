// Package case10 has state machines out of labels and gotos.
package case10

import "log"

type Caller struct {
	ID     int
	Number string `pii:"phone"`
	Line   string
}

func LeakGotoBack(c Caller) {
	text, tries := "dialling", 0
again:
	log.Print(text) // leak: Caller.Number
	text = "connected " + c.Number
	tries++
	if tries < 2 {
		goto again
	}
}

func CleanGotoBack(c Caller) {
	text, tries := "dialling", 0
again:
	log.Print(text)
	tries++
	if tries < 2 {
		goto again
	}
	text = "connected " + c.Number
	_ = text
}

func LeakGotoOver(c Caller) {
	text := c.Number
	if c.ID > 0 {
		goto done
	}
	text = "nobody"
done:
	log.Print(text) // leak: Caller.Number
}

func CleanGotoOver(c Caller) {
	text := c.Number
	if c.ID > 0 {
		goto mask
	}
	text = "nobody"
mask:
	text = "somebody"
	log.Print(text)
}

func LeakLabelledBreak(c Caller) {
	found := "none"
search:
	for _, part := range []string{c.Line, "-"} {
		switch part {
		case c.Line:
			found = c.Number
			break search
		}
		found = "none"
	}
	log.Print("found ", found) // leak: Caller.Number
}

// A plain break ends the switch only, so the last statement of the loop always runs.
func CleanPlainBreak(c Caller) {
	found := "none"
	for _, part := range []string{c.Line, "-"} {
		switch part {
		case c.Line:
			found = c.Number
			break
		}
		found = "none"
	}
	log.Print("found ", found)
}

func LeakFallthrough(c Caller) {
	text := c.Line
	switch {
	case c.ID > 0:
		text = c.Number
		fallthrough
	case c.ID < 0:
		log.Print("known ", text) // leak: Caller.Number
	}
}

func CleanNoFallthrough(c Caller) {
	text := c.Line
	switch {
	case c.ID > 0:
		text = c.Number
	case c.ID < 0:
		log.Print("known ", text)
	}
}
