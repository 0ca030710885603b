// Package wrong announces what is not found, and does not announce what is.
package wrong

import "log"

type data struct {
	Tagged string `pii:"email"`
	Plain  string
}

func right(d data) {
	log.Print(d.Tagged) // want "log/line"
}

func missing(d data) {
	log.Print(d.Plain) // want "log/line"
}

func unannounced(d data) {
	log.Print(d.Tagged)
}

func otherKind(d data) {
	log.Print(d.Tagged) // want "store/file" "log/line hashed"
}
