// Package case28 asks who calls, through a client that can be made to talk.
package case28

import (
	"errors"
	"log"

	"round6/case28/client"
)

type Call struct {
	Line int
	From string `pii:"phone"`
}

func stars(s string) string {
	out := make([]byte, len(s))
	for i := range out {
		out[i] = '*'
	}
	return string(out)
}

func LeakDebug(c Call) {
	_, err := client.New(client.WithDebug(log.Printf), client.WithTries(2)).Lookup(c.From) // leak: Call.From
	if err != nil {
		log.Print("line ", c.Line, " is unknown")
	}
}

func CleanDebug(c Call) {
	_, err := client.New(client.WithTries(2)).Lookup(c.From)
	if err != nil {
		log.Print("line ", c.Line, " is unknown")
	}
}

func LeakError(c Call) {
	if _, err := client.New().Lookup(c.From); err != nil {
		log.Print(err) // leak: Call.From
	}
}

func CleanError(c Call) {
	if _, err := client.New(client.WithRedaction(stars)).Lookup(c.From); err != nil {
		log.Print(err)
	}
}

func CleanRedacted(c Call) {
	_, err := client.New(client.WithRedaction(stars), client.WithDebug(log.Printf)).Lookup(c.From)
	if errors.Is(err, client.ErrUnknown) {
		log.Print(client.ErrUnknown)
	}
}

func CleanFormat(c Call) {
	formats := func(format string, args ...any) { log.Print(format, " with ", len(args)) }
	_, _ = client.New(client.WithDebug(formats)).Lookup(c.From)
}
