// Package case44 gives people what is known of them, in an archive.
package case44

import (
	"archive/zip"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"slices"
	"strings"
)

type Subject struct {
	ID      string
	Name    string `pii:"name"`
	Faith   string `pii:"religion"`
	Visits  []Visit
	Support []string `pii:"inquiry"`
}

type Visit struct {
	Page string
	IP   string `pii:"ip"`
}

// A section is a file in the archive.
type section struct {
	name string
	fill func(w io.Writer, s Subject) error
}

var sections = []section{
	{"profile.json", func(w io.Writer, s Subject) error {
		return json.NewEncoder(w).Encode(map[string]string{"name": s.Name, "faith": s.Faith})
	}},
	{"visits.csv", func(w io.Writer, s Subject) error {
		cw := csv.NewWriter(w)
		for _, v := range s.Visits {
			_ = cw.Write([]string{v.Page, v.IP})
		}
		cw.Flush()
		return cw.Error()
	}},
	{"support.txt", func(w io.Writer, s Subject) error {
		_, err := io.WriteString(w, strings.Join(s.Support, "\n"))
		return err
	}},
}

// manifest says what is in an archive.
type manifest struct {
	Subject string         `json:"subject"`
	Sizes   map[string]int `json:"sizes"`
}

// counting counts what is written.
type counting struct {
	io.Writer
	n int
}

func (c *counting) Write(p []byte) (int, error) {
	c.n += len(p)
	return c.Writer.Write(p)
}

func export(w io.Writer, s Subject, parts []section) (manifest, error) {
	m := manifest{s.ID, map[string]int{}}
	z := zip.NewWriter(w)
	for _, p := range parts {
		f, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Store})
		if err != nil {
			return m, err
		}
		c := &counting{Writer: f}
		if err := p.fill(c, s); err != nil {
			return m, fmt.Errorf("%s: %w", p.name, err)
		}
		m.Sizes[p.name] = c.n
	}
	return m, z.Close()
}

// download answers with the archive, as the person asked.
func download(w http.ResponseWriter, s Subject) {
	w.Header().Set("Content-Type", "application/zip")
	m, err := export(w, s, sections)
	if err != nil {
		log.Print("export: ", err)
		return
	}
	log.Printf("exported %+v", m)
}

func CleanDownload(w http.ResponseWriter, s Subject) { download(w, s) }

func LeakFile(s Subject) error {
	f, err := os.Create("dossier.zip")
	if err != nil {
		return err
	}
	_, err = export(f, s, sections[2:]) // leak: Subject.Support
	return errors.Join(err, f.Close())
}

func CleanManifest(s Subject) error {
	m, err := export(io.Discard, s, sections)
	if err != nil {
		return err
	}
	raw, err := json.Marshal(m)
	if err != nil {
		return err
	}
	return os.WriteFile("manifest.json", raw, 0o600)
}

func LeakFailed(s Subject) {
	bad := section{"bad.txt", func(_ io.Writer, s Subject) error { return fmt.Errorf("cannot write %q", s.Faith) }}
	_, err := export(io.Discard, s, []section{bad})
	log.Print(err) // leak: Subject.Faith
}

func CleanFailed(s Subject) {
	bad := section{"bad.txt", func(_ io.Writer, s Subject) error { return fmt.Errorf("cannot write %q", s.ID) }}
	_, err := export(io.Discard, s, []section{bad})
	log.Print(err)
}

func LeakVisits(s Subject) error {
	return sections[1].fill(os.Stdout, s) // leak: Visit.IP
}

func CleanVisits(s Subject) error {
	s.Visits = slices.Clone(s.Visits)
	for i := range s.Visits {
		s.Visits[i].IP = ""
	}
	return sections[1].fill(os.Stdout, s)
}
