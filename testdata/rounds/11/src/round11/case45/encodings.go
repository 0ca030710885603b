// Package case45 packs complaints for the way: encoded, compressed, in parts.
package case45

import (
	"bytes"
	"compress/gzip"
	"encoding/gob"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"mime/multipart"
	"net/http"
	"os"
)

// Complaint comes from a customer.
type Complaint struct {
	Ref   string
	Name  string `pii:"name"`
	Text  string `pii:"inquiry"`
	Photo []byte `pii:"photo"`
}

// squeeze compresses, stretch does the opposite.
func squeeze(data []byte) []byte {
	var b bytes.Buffer
	zw := gzip.NewWriter(&b)
	_, _ = zw.Write(data)
	_ = zw.Close()
	return b.Bytes()
}

func stretch(data []byte) []byte {
	zr, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil
	}
	out, _ := io.ReadAll(zr)
	return out
}

// LeakGzip writes what is compressed, CleanGzip how small it got.
func LeakGzip(c Complaint) {
	data := squeeze([]byte(c.Text))
	_ = os.WriteFile("complaint.gz", data, 0o600) // leak: Complaint.Text
}

func CleanGzip(c Complaint) {
	data := squeeze([]byte(c.Text))
	_ = os.WriteFile("complaint.txt", fmt.Append(nil, len(data)), 0o600)
}

func LeakStretched(c Complaint) {
	log.Printf("%s", stretch(squeeze([]byte(c.Name)))) // leak: Complaint.Name
}

func CleanStretched(c Complaint) {
	log.Printf("%s", stretch(squeeze([]byte(c.Ref))))
}

// LeakGob decodes into a type that has the name, CleanGob into one that has not.
func LeakGob(c Complaint) {
	var b bytes.Buffer
	_ = gob.NewEncoder(&b).Encode(c)
	var back struct{ Ref, Name string }
	_ = gob.NewDecoder(&b).Decode(&back)
	log.Print(back) // leak: Complaint.Name
}

func CleanGob(c Complaint) {
	var b bytes.Buffer
	_ = gob.NewEncoder(&b).Encode(c)
	var back struct{ Ref string }
	_ = gob.NewDecoder(&b).Decode(&back)
	log.Print(back)
}

// form builds a body of several parts.
func form(fields map[string]string, photo []byte) (body *bytes.Buffer, contentType string) {
	body = new(bytes.Buffer)
	w := multipart.NewWriter(body)
	for name, value := range fields {
		_ = w.WriteField(name, value)
	}
	if part, err := w.CreateFormFile("photo", "photo.jpg"); err == nil {
		_, _ = part.Write(photo)
	}
	_ = w.Close()
	return body, w.FormDataContentType()
}

// LeakForm has the photo in the form, CleanForm an empty one.
func LeakForm(target string, c Complaint) {
	body, contentType := form(map[string]string{"ref": c.Ref}, c.Photo)
	resp, err := http.Post(target, contentType, body) // leak: Complaint.Photo
	if err == nil {
		resp.Body.Close()
	}
}

func CleanForm(target string, c Complaint) {
	body, contentType := form(map[string]string{"ref": c.Ref}, nil)
	resp, err := http.Post(target, contentType, body)
	if err == nil {
		resp.Body.Close()
	}
}

// LeakIndent formats what was encoded before.
func LeakIndent(c Complaint) {
	raw, _ := json.Marshal(map[string]any{"ref": c.Ref, "name": c.Name})
	var out bytes.Buffer
	_ = json.Indent(&out, raw, "", " ")
	fmt.Fprintf(os.Stderr, "%s\n", out.Bytes()) // leak: Complaint.Name
}

func CleanIndent(c Complaint) {
	raw, _ := json.Marshal(map[string]any{"ref": c.Ref, "name": c.Name != ""})
	var out bytes.Buffer
	_ = json.Indent(&out, raw, "", " ")
	fmt.Fprintf(os.Stderr, "%s\n", out.Bytes())
}
