// Package case18 keeps accounts as a sequence of events.
package case18

import (
	"log"
	"os"

	"round4/case18/events"
)

func LeakReplay(o events.Opened) {
	var s events.Store
	s.Append(o, events.Moved{Street: "somewhere"})
	log.Print("owner: ", s.Replay().Owner()) // leak: Opened.Owner
}

func CleanReplay(o events.Opened) {
	var s events.Store
	s.Append(o, events.Moved{Street: "somewhere"})
	log.Print("bank: ", s.Replay().Bank)
}

func LeakStreet(m events.Moved) {
	var s events.Store
	s.Append(events.Opened{Owner: "nobody"}, m, events.Closed{Reason: "moved"})
	a := s.Replay()
	log.Print(a.Version, a.Street()) // leak: Moved.Street
}

func CleanStreet(m events.Moved) {
	var s events.Store
	s.Append(events.Opened{Owner: "nobody"}, m, events.Closed{Reason: "moved"})
	a := s.Replay()
	log.Print(a.Version, a.Closed)
}

func LeakFile(o events.Opened) error {
	var s events.Store
	s.Append(o)
	raw, err := s.Encode()
	if err != nil {
		return err
	}
	return os.WriteFile("events.jsonl", raw, 0o600) // leak: Opened.Owner
}

func CleanFile(o events.Opened) error {
	var s events.Store
	s.Append(o)
	var raw []byte
	for _, k := range s.Kinds() {
		raw = append(raw, k...)
	}
	return os.WriteFile("events.jsonl", raw, 0o600)
}
