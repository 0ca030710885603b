// Package case47 exports the members of a club.
package case47

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"log"
	"os"
	"strconv"

	"round15/case47/export"
)

// Member is one of a club.
type Member struct {
	XMLName xml.Name `json:"-" xml:"member"`
	No      int      `json:"no" xml:"no,attr"`
	Name    string   `json:"name" xml:"-" pii:"name"`
	Phone   string   `json:"-" xml:"phone" pii:"phone"`
	Mark    string   `json:"-" xml:"-" pii:"performance"`
}

func number(m Member) string { return strconv.Itoa(m.No) }
func name(m Member) string   { return m.Name }

func size(m Member) string { return strconv.Itoa(len(m.Name)) }

// LeakCSV writes names into a file, CleanCSV how long they are.
func LeakCSV(ms []Member) error {
	var b bytes.Buffer
	if err := export.All(export.CSV(&b, number, name), ms); err != nil {
		return err
	}
	return os.WriteFile("members.csv", b.Bytes(), 0o600) // leak: Member.Name
}

func CleanCSV(ms []Member) error {
	var b bytes.Buffer
	if err := export.All(export.CSV(&b, number, size), ms); err != nil {
		return err
	}
	return os.WriteFile("members.csv", b.Bytes(), 0o600)
}

// LeakXML writes XML, which has the phone; CleanXML forgets that before.
func LeakXML(ms []Member) error {
	var b bytes.Buffer
	if err := export.All(export.XML[Member](&b), ms); err != nil {
		return err
	}
	return os.WriteFile("members.xml", b.Bytes(), 0o600) // leak: Member.Phone
}

func CleanXML(ms []Member) error {
	var b bytes.Buffer
	for _, m := range ms {
		m.Phone = ""
		if err := xml.NewEncoder(&b).Encode(m); err != nil {
			return err
		}
	}
	return os.WriteFile("members.xml", b.Bytes(), 0o600)
}

// LeakLines writes JSON lines into a file, CleanLines to nowhere.
func LeakLines(ms []Member) error {
	f, err := os.Create("members.jsonl")
	if err != nil {
		return err
	}
	defer f.Close()
	enc := json.NewEncoder(f)
	for _, m := range ms {
		if err := enc.Encode(m); err != nil { // leak: Member.Name
			return err
		}
	}
	return nil
}

func CleanLines(ms []Member) error {
	return export.All(export.Lines[Member](io.Discard), ms)
}

// LeakFailed logs the record that cannot be encoded, CleanFailed which one that is.
func LeakFailed(ms []Member) {
	bad := func(m Member) any { return map[string]any{m.Mark: func() {}} }
	for _, m := range ms {
		if _, err := json.Marshal(bad(m)); err != nil {
			log.Printf("cannot encode %v: %v", bad(m), err) // leak: Member.Mark
		}
	}
}

func CleanFailed(ms []Member) {
	bad := func(m Member) any { return map[string]any{m.Mark: func() {}} }
	for i, m := range ms {
		if _, err := json.Marshal(bad(m)); err != nil {
			log.Printf("cannot encode %d: %v", i, err)
		}
	}
}
