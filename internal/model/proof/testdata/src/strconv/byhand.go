package proofs

import (
	"errors"
	"strconv"
)

// proves NumError
func NumError_quotes(d data[string]) {
	_, err := strconv.Atoi(d.Tagged)
	var e *strconv.NumError
	if errors.As(err, &e) {
		show(e.Num) // want "log/line"
	}
}

func NumError_quotes_clean(d data[string]) {
	_, err := strconv.Atoi(d.Plain)
	var e *strconv.NumError
	if errors.As(err, &e) {
		show(e.Num)
	}
}

func NumError_quotes_others(d data[string]) {
	_, err := strconv.Atoi(d.Tagged)
	var e *strconv.NumError
	if errors.As(err, &e) {
		show(e.Func, e.Err)
	}
}
