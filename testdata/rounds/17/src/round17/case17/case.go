// Package case17 sets codes for the doors of an office.
package case17

import (
	"fmt"
	"log/slog"
	"os"
	"strconv"
)

// Code opens a door.
type Code int

// String hides the code from %v and %s. Other verbs do not ask for it.
func (Code) String() string { return "****" }

// Badge belongs to an employee.
type Badge struct {
	Door string
	Code Code `pii:"pin"`
}

// door is a door with the codes that open it.
type door struct {
	name  string
	codes map[Code]string
	log   *slog.Logger
}

func newDoor(name string) *door {
	return &door{name: name, codes: map[Code]string{}, log: slog.New(slog.NewTextHandler(os.Stderr, nil))}
}

func (d *door) program(b Badge, holder string) error {
	if b.Code < 1000 {
		return fmt.Errorf("code %v of door %s has less than four digits", b.Code, b.Door)
	}
	d.codes[b.Code] = holder
	return nil
}

// LeakVerb prints the number, CleanVerb what the type makes of it.
func LeakVerb(b Badge) {
	fmt.Printf("door %s: code %06d\n", b.Door, b.Code) // leak: Badge.Code
}

func CleanVerb(b Badge) {
	fmt.Printf("door %s: code %6v\n", b.Door, b.Code)
}

// LeakBadge prints the fields of a badge as numbers, CleanBadge as texts.
func LeakBadge(b Badge) {
	fmt.Printf("badge: %x\n", struct{ Code int }{int(b.Code)}) // leak: Badge.Code
}

func CleanBadge(b Badge) {
	fmt.Printf("badge: %v\n", struct{ Code Code }{b.Code})
}

// LeakConvert makes an error of the number, CleanConvert of the code.
func LeakConvert(b Badge) {
	d := newDoor(b.Door)
	if err := d.program(b, "ann"); err == nil {
		err = fmt.Errorf("door %s: code %s is in use", b.Door, strconv.Itoa(int(b.Code)))
		d.log.Warn("refused", "err", err) // leak: Badge.Code
	}
}

func CleanConvert(b Badge) {
	d := newDoor(b.Door)
	if err := d.program(b, "ann"); err == nil {
		err = fmt.Errorf("door %s: code %s is in use", b.Door, b.Code)
		d.log.Warn("refused", "err", err)
	}
}

// LeakAttr logs the code as a number, CleanAttr as a value that has the method.
func LeakAttr(b Badge) {
	d := newDoor(b.Door)
	d.log.Info("programmed", slog.Int("code", int(b.Code))) // leak: Badge.Code
}

func CleanAttr(b Badge) {
	d := newDoor(b.Door)
	d.log.Info("programmed", slog.Any("badge", b))
}
