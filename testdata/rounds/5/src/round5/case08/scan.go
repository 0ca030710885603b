// Package case08 reads fixed lines that a turnstile sends.
package case08

import (
	"errors"
	"fmt"
	"log"
	"os"
)

type Pass struct {
	Gate   int
	Holder string `pii:"name"`
	Pin    string `pii:"pin"`
}

func (p Pass) line() string { return fmt.Sprintf("%d %s", p.Gate, p.Holder) }

func LeakScan(p Pass) {
	var gate int
	var who string
	if _, err := fmt.Sscanf(p.line(), "%d %s", &gate, &who); err != nil {
		return
	}
	log.Println(gate, "opened by", who) // leak: Pass.Holder
}

func CleanScan(p Pass) {
	var gate int
	if _, err := fmt.Sscan(p.line(), &gate); err != nil {
		return
	}
	log.Println(gate, "opened")
}

func LeakAppendf(p Pass) {
	b := fmt.Appendf(nil, "%d:", p.Gate)
	b = fmt.Append(b, p.Pin)
	os.Stdout.Write(b) // leak: Pass.Pin
}

func CleanAppendf(p Pass) {
	b := fmt.Appendf(nil, "%d:", p.Gate)
	b = fmt.Append(b, len(p.Pin))
	os.Stdout.Write(b)
}

var errGate = errors.New("gate is shut")

func (p Pass) check() error {
	return errors.Join(errGate, fmt.Errorf("holder %q", p.Holder))
}

func LeakJoined(p Pass) {
	log.Print(p.check()) // leak: Pass.Holder
}

func CleanJoined(p Pass) {
	err := p.check()
	if errors.Is(err, errGate) {
		err = errGate
	}
	log.Print(err)
}
