package proofs

import (
	"errors"
	"time"
)

// proves ParseError
func ParseError_quotes(d data[string]) {
	_, err := time.Parse(time.DateOnly, d.Tagged)
	var e *time.ParseError
	if errors.As(err, &e) {
		show(e.Value)     // want "log/line"
		show(e.ValueElem) // want "log/line"
		show(e.Message)   // want "log/line"
	}
}

func ParseError_quotes_clean(d data[string]) {
	_, err := time.Parse(time.DateOnly, d.Plain)
	var e *time.ParseError
	if errors.As(err, &e) {
		show(e.Value)
		show(e.ValueElem)
		show(e.Message)
	}
}

func ParseError_quotes_others(d data[string]) {
	_, err := time.Parse(time.DateOnly, d.Tagged)
	var e *time.ParseError
	if errors.As(err, &e) {
		show(e.Layout, e.LayoutElem)
	}
}
