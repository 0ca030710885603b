// Package case05 gives people a copy of their data.
package case05

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
)

// A Person is who asks.
type Person struct {
	ID       int
	Name     string    `pii:"name"`
	Birthday string    `pii:"date-of-birth"`
	Messages []Message `json:",omitempty"`
}

type Message struct {
	Sent int
	Text string `pii:"message"`
}

func document(w io.Writer, p Person) error {
	e := json.NewEncoder(w)
	e.SetIndent("", " ")
	return e.Encode(p)
}

func table(w io.Writer, ms []Message) error {
	c := csv.NewWriter(w)
	for _, m := range ms {
		if err := c.Write([]string{strconv.Itoa(m.Sent), m.Text}); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// manifest says what is in an archive.
func manifest(w io.Writer, p Person) error {
	_, err := fmt.Fprintf(w, "person %d, %d messages\n", p.ID, len(p.Messages))
	return err
}

func pack(w io.Writer, p Person) error {
	z := zip.NewWriter(w)
	f, err := z.CreateHeader(&zip.FileHeader{Name: "person.json", Method: zip.Store})
	if err != nil {
		return err
	}
	if err := document(f, p); err != nil {
		return err
	}
	return z.Close()
}

func serve(w http.ResponseWriter, p Person) {
	w.Header().Set("Content-Disposition", "attachment")
	if err := pack(w, p); err != nil {
		log.Printf("export of %d: %v", p.ID, err)
	}
}

func CleanServed(p Person) {
	w := httptest.NewRecorder()
	serve(w, p)
	log.Print("served ", p.ID, w.Code)
}

func LeakArchive(p Person) error {
	f, err := os.Create("export.zip")
	if err != nil {
		return err
	}
	defer f.Close()
	return pack(f, p) // leak: Person.Name, Person.Birthday, Message.Text
}

func CleanArchive(p Person) error {
	var b bytes.Buffer
	if err := pack(&b, p); err != nil {
		return err
	}
	log.Printf("archive of %d has %d bytes", p.ID, b.Len())
	return nil
}

func LeakTable(p Person) error {
	return table(os.Stdout, p.Messages) // leak: Message.Text
}

func CleanTable(p Person) error {
	sent := make([]Message, 0, len(p.Messages))
	for _, m := range p.Messages {
		sent = append(sent, Message{Sent: m.Sent})
	}
	return table(os.Stdout, sent)
}

func CleanManifest(p Person) error {
	f, err := os.Create("MANIFEST")
	if err != nil {
		return err
	}
	defer f.Close()
	return manifest(f, p)
}

func LeakName(p Person) error {
	f, err := os.Create(p.Name + ".zip") // leak: Person.Name
	if err != nil {
		return err
	}
	return f.Close()
}

func CleanName(p Person) error {
	f, err := os.Create(fmt.Sprintf("export-%d.zip", p.ID))
	if err != nil {
		return err
	}
	return f.Close()
}
