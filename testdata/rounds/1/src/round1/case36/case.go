// Package case36 exports runners in several formats.
package case36

import (
	"encoding/csv"
	"encoding/gob"
	"encoding/xml"
	"log"
	"os"
)

type Runner struct {
	ID    string
	Name  string `pii:"name" json:"-"`
	Birth string `pii:"date-of-birth" json:"-" xml:"-"`
	Club  string
}

// Tags for JSON say nothing to encoding/xml.
func LeakXML(r Runner) {
	data, err := xml.Marshal(r)
	log.Print(string(data), err) // leak: Runner.Name
}

func CleanXML(r Runner) {
	r.Name = ""
	data, err := xml.Marshal(r)
	log.Print(string(data), err)
}

// gob knows no tags at all.
func LeakGob(r Runner) {
	f, err := os.Create("runners.gob")
	if err != nil {
		return
	}
	defer f.Close()
	gob.NewEncoder(f).Encode(r) // leak: Runner.Name, Runner.Birth
}

type hiddenRunner struct {
	ID   string
	name string
}

func CleanGob(r Runner) {
	f, err := os.Create("runners.gob")
	if err != nil {
		return
	}
	defer f.Close()
	gob.NewEncoder(f).Encode(hiddenRunner{r.ID, r.Name})
}

func LeakCSV(r Runner) {
	w := csv.NewWriter(os.Stdout)
	w.Write([]string{"id", "name"})
	w.Write([]string{r.ID, r.Name}) // leak: Runner.Name
	w.Flush()
}

func CleanCSV(r Runner) {
	w := csv.NewWriter(os.Stdout)
	w.Write([]string{"id", "club"})
	w.Write([]string{r.ID, r.Club})
	w.Flush()
}

type attr struct {
	ID   string `xml:"id,attr"`
	Note string `xml:",comment"`
	Born string `xml:"-"`
}

func LeakXMLComment(r Runner) {
	xml.NewEncoder(os.Stdout).Encode(attr{ID: r.ID, Note: r.Birth}) // leak: Runner.Birth
}

func CleanXMLSkipped(r Runner) {
	xml.NewEncoder(os.Stdout).Encode(attr{ID: r.ID, Born: r.Birth})
}
