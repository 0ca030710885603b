// Package case11 packs the papers of applicants into archives.
package case11

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"log"
	"os"
)

// Paper belongs to an applicant.
type Paper struct {
	No    int
	Owner string `pii:"name"`
	Text  string `pii:"cv"`
}

func (p Paper) number() string { return fmt.Sprintf("%04d.txt", p.No) }
func (p Paper) owner() string  { return p.Owner + ".txt" }

// pack writes a file for each paper, under the name that it is told.
func pack(w io.Writer, papers []Paper, name func(Paper) string, text func(Paper) string) error {
	z := zip.NewWriter(w)
	for _, p := range papers {
		f, err := z.Create(name(p))
		if err != nil {
			return err
		}
		if _, err := io.WriteString(f, text(p)); err != nil {
			return err
		}
	}
	return z.Close()
}

// LeakNames names the files after people, CleanNames by numbers.
func LeakNames(papers []Paper) {
	var b bytes.Buffer
	if err := pack(&b, papers, Paper.owner, Paper.number); err == nil {
		_ = os.WriteFile("names.zip", b.Bytes(), 0o600) // leak: Paper.Owner
	}
}

func CleanNames(papers []Paper) {
	var b bytes.Buffer
	if err := pack(&b, papers, Paper.number, Paper.number); err == nil {
		_ = os.WriteFile("names.zip", b.Bytes(), 0o600)
	}
}

// LeakTar writes the text between headers, CleanTar headers alone.
func LeakTar(papers []Paper) {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, p := range papers {
		_ = w.WriteHeader(&tar.Header{Name: p.number(), Size: int64(len(p.Text)), Mode: 0o600})
		_, _ = w.Write([]byte(p.Text))
	}
	_ = w.Close()
	_ = os.WriteFile("papers.tar", b.Bytes(), 0o600) // leak: Paper.Text
}

func CleanTar(papers []Paper) {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, p := range papers {
		_ = w.WriteHeader(&tar.Header{Name: p.number(), Mode: 0o600})
	}
	_ = w.Close()
	_ = os.WriteFile("papers.tar", b.Bytes(), 0o600)
}

// LeakListed reads the names back out of the archive, CleanListed counts them.
func LeakListed(papers []Paper) {
	var b bytes.Buffer
	if err := pack(&b, papers, Paper.owner, Paper.number); err != nil {
		return
	}
	r, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		return
	}
	for _, f := range r.File {
		log.Print(f.Name) // leak: Paper.Owner
	}
}

func CleanListed(papers []Paper) {
	var b bytes.Buffer
	if err := pack(&b, papers, Paper.owner, Paper.number); err != nil {
		return
	}
	r, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		return
	}
	log.Print(len(r.File), " files")
}
