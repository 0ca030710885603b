package proofs

import (
	"errors"
	"os/exec"
)

// proves Error
func Error_quotes(d data[string]) {
	_, err := exec.LookPath(d.Tagged)
	var e *exec.Error
	if errors.As(err, &e) {
		show(e.Name) // want "log/line"
	}
}

func Error_quotes_clean(d data[string]) {
	_, err := exec.LookPath(d.Plain)
	var e *exec.Error
	if errors.As(err, &e) {
		show(e.Name)
	}
}

func Error_quotes_others(d data[string]) {
	_, err := exec.LookPath(d.Tagged)
	var e *exec.Error
	if errors.As(err, &e) {
		show(e.Err)
	}
}
