// Package case30 logs visitors with what may be shown of them.
package case30

import (
	"encoding/json"
	"log"
	"os"

	"round6/case30/redact"
)

type Visitor struct {
	Page  string
	IP    string `pii:"ip"`
	Agent string `pii:"browser"`
}

func record(v any) error {
	raw, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return os.WriteFile("visitor.json", raw, 0o600)
}

func LeakCopy(v Visitor) {
	_ = redact.Copy(v)
	log.Printf("visit: %+v", v) // leak: Visitor.IP, Visitor.Agent
}

func CleanCopy(v Visitor) {
	v = redact.Copy(v)
	log.Printf("visit: %+v", v)
}

func LeakLine(v Visitor) {
	log.Print("visit: ", redact.Full(v)) // leak: Visitor.IP, Visitor.Agent
}

func CleanLine(v Visitor) {
	log.Print("visit: ", redact.Line(v))
}

func LeakRestored(v Visitor) error {
	shown := redact.Copy(v)
	shown.Agent = v.Agent
	return record(shown) // leak: Visitor.Agent
}

func CleanRestored(v Visitor) error {
	shown := redact.Copy(v)
	shown.Page = v.Page
	return record(shown)
}
