// Package case33 parses what people typed, and logs what is wrong with it.
package case33

import (
	"encoding/base64"
	"errors"
	"io/fs"
	"log"
	"net/netip"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"time"
)

type Entry struct {
	ID       int
	Phone    string `pii:"phone"`
	Born     string `pii:"date-of-birth"`
	IP       string `pii:"ip"`
	Username string `pii:"username"`
	Query    string `pii:"search-query"`
	Token    string `pii:"token"`
}

func LeakAtoi(e Entry) {
	if _, err := strconv.Atoi(e.Phone); err != nil {
		log.Printf("entry %d: %v", e.ID, err) // leak: Entry.Phone
	}
}

func CleanAtoi(e Entry) {
	if _, err := strconv.Atoi(e.Phone); err != nil {
		log.Printf("entry %d: %v", e.ID, errors.Is(err, strconv.ErrSyntax))
	}
}

func LeakNumError(e Entry) {
	var ne *strconv.NumError
	if _, err := strconv.ParseInt(e.Phone, 10, 64); errors.As(err, &ne) {
		log.Printf("entry %d: %v", e.ID, ne.Num) // leak: Entry.Phone
	}
}

func CleanNumError(e Entry) {
	var ne *strconv.NumError
	if _, err := strconv.ParseInt(e.Phone, 10, 64); errors.As(err, &ne) {
		log.Printf("entry %d: %v", e.ID, ne.Err)
	}
}

func LeakTime(e Entry) {
	if _, err := time.Parse(time.DateOnly, e.Born); err != nil {
		log.Print(err) // leak: Entry.Born
	}
}

func CleanTime(e Entry) {
	if _, err := time.Parse(time.DateOnly, e.Born); err != nil {
		log.Print("want ", time.DateOnly)
	}
}

func LeakAddr(e Entry) {
	if _, err := netip.ParseAddr(e.IP); err != nil {
		log.Print(err) // leak: Entry.IP
	}
}

func CleanAddr(e Entry) {
	if addr, err := netip.ParseAddr(e.IP); err != nil {
		log.Print("bad address, valid: ", addr.IsValid())
	}
}

func LeakPath(e Entry) {
	if _, err := os.ReadFile(filepath.Join("profiles", e.Username)); err != nil {
		log.Print(err) // leak: Entry.Username
	}
}

func CleanPath(e Entry) {
	var pe *fs.PathError
	if _, err := os.ReadFile(filepath.Join("profiles", e.Username)); errors.As(err, &pe) {
		log.Print(pe.Op, " ", pe.Err)
	}
}

func LeakRegexp(e Entry) {
	if _, err := regexp.Compile(e.Query + "("); err != nil {
		log.Print(err) // leak: Entry.Query
	}
}

func CleanRegexp(e Entry) {
	if re, err := regexp.Compile(regexp.QuoteMeta(e.Query)); err == nil {
		log.Print("groups: ", re.NumSubexp())
	}
}

// The error of a decoder says where, not what.
func CleanBase64(e Entry) {
	if _, err := base64.StdEncoding.DecodeString(e.Token); err != nil {
		log.Print(err)
	}
}

// That of Unquote says nothing at all.
func CleanUnquote(e Entry) {
	if _, err := strconv.Unquote(e.Query); err != nil {
		log.Print(err)
	}
}

func LeakQuote(e Entry) {
	log.Print("no hits for ", strconv.Quote(e.Query)) // leak: Entry.Query
}
