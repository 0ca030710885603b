package proofs

import (
	"errors"
	"net/url"
)

// proves Error
func Error_quotes(d data[string]) {
	_, err := url.Parse(d.Tagged)
	var e *url.Error
	if errors.As(err, &e) {
		show(e.URL) // want "log/line"
	}
}

func Error_quotes_clean(d data[string]) {
	_, err := url.Parse(d.Plain)
	var e *url.Error
	if errors.As(err, &e) {
		show(e.URL)
	}
}

func Error_quotes_others(d data[string]) {
	_, err := url.Parse(d.Tagged)
	var e *url.Error
	if errors.As(err, &e) {
		show(e.Op, e.Err)
	}
}
