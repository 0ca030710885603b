// Package case50 takes text apart and puts it together.
package case50

import (
	"bufio"
	"bytes"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"log"
	"log/slog"
	"os"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// A Guest has booked a table.
type Guest struct {
	Table int       `json:"table" xml:"table,attr"`
	Name  string    `json:"name" xml:"name" pii:"name"`
	Phone string    `json:"phone,omitempty" xml:"-" pii:"phone"`
	Born  time.Time `json:"-" xml:"-" pii:"date-of-birth"`
	Wish  string    `json:"wish" xml:"wish"`
}

// A card is the short form of a guest.
type card Guest

// MarshalJSON shows the table.
func (c card) MarshalJSON() ([]byte, error) { return json.Marshal(map[string]int{"table": c.Table}) }

// Format shows the table, and more with a plus.
func (c card) Format(f fmt.State, verb rune) {
	fmt.Fprint(f, "table ", c.Table)
	if f.Flag('+') {
		fmt.Fprint(f, " for ", c.Name)
	}
}

// words has the words of a text with their lengths.
func words(s string) map[string]int {
	m := map[string]int{}
	for w := range strings.FieldsSeq(s) {
		m[w] = len(w)
	}
	return m
}

func lines(r io.Reader) (n int) {
	for s := bufio.NewScanner(r); s.Scan(); n++ {
	}
	return n
}

var phone = regexp.MustCompile(`[\w-]{5,}`)

func adult(g Guest) bool { return time.Since(g.Born) > 18*365*24*time.Hour }

func LeakWords(g Guest) {
	log.Print(words("table for " + g.Name)) // leak: Guest.Name
}

func CleanWords(g Guest) {
	total := 0
	for _, n := range words("table for " + g.Name) {
		total += n
	}
	log.Print(total, words(g.Wish))
}

func LeakCopied(g Guest) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%d\t%s\n", g.Table, g.Phone)
	_, _ = io.Copy(os.Stdout, io.TeeReader(&b, io.Discard)) // leak: Guest.Phone
}

func CleanCopied(g Guest) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%d\t%s\n", g.Table, g.Phone)
	fmt.Println(lines(&b), "lines")
}

func LeakXML(g Guest) {
	text, _ := xml.Marshal(g)
	log.Printf("%s", text) // leak: Guest.Name
}

func CleanXML(g Guest) {
	g.Name = "guest"
	text, _ := xml.Marshal(g)
	log.Printf("%s", text)
}

func LeakCard(g Guest) {
	log.Printf("%+v", card(g)) // leak: Guest.Name
}

func CleanCard(g Guest) {
	text, _ := json.Marshal(card(g))
	log.Printf("%s", text)
}

func LeakHex(g Guest) {
	log.Print(hex.EncodeToString([]byte(g.Name))) // leak: Guest.Name
}

func CleanHex(g Guest) {
	log.Print(hex.EncodedLen(len(g.Name)), hex.EncodeToString([]byte(g.Wish)))
}

func LeakFound(g Guest) {
	text := fmt.Sprintf("call %s before eight", strconv.Quote(g.Phone))
	log.Print(phone.FindString(text)) // leak: Guest.Phone
}

func CleanFound(g Guest) {
	text := fmt.Sprintf("call %s before eight", strconv.Quote(g.Phone))
	log.Print(phone.MatchString(text), phone.NumSubexp(), strings.Count(text, " "))
}

func LeakBorn(g Guest) {
	slog.Info("born", "year", g.Born.Format(time.DateOnly)) // leak: Guest.Born
}

func CleanBorn(g Guest) {
	slog.Info("born", "adult", adult(g), "known", !g.Born.IsZero())
}

func LeakDecoded(g Guest) {
	var m map[string]any
	text, _ := json.Marshal(g)
	_ = json.Unmarshal(text, &m)
	log.Print(m["name"]) // leak: Guest.Name
}

func CleanDecoded(g Guest) {
	var table struct {
		Table int `json:"table"`
	}
	text, _ := json.Marshal(g)
	_ = json.Unmarshal(text, &table)
	log.Print(table.Table, len(text))
}
