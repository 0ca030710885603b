// Package case10 sends documents to the printer's shop as forms of several parts.
package case10

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"maps"
	"mime/multipart"
	"net/http"
	"os"
	"slices"
)

// Letter is printed and posted for us.
type Letter struct {
	Ref     string
	To      string `pii:"name"`
	Text    string `pii:"message"`
	Address string `pii:"address"`
}

var shop = cmp.Or(os.Getenv("PROBE_URL"), "http://print.example")

// form writes the parts that it is given, in the order of their names.
func form(parts map[string]string, file string) (io.Reader, string, error) {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		if err := w.WriteField(name, parts[name]); err != nil {
			return nil, "", err
		}
	}
	part, err := w.CreateFormFile("document", file)
	if err != nil {
		return nil, "", err
	}
	if _, err := io.WriteString(part, "empty page"); err != nil {
		return nil, "", err
	}
	return &b, w.FormDataContentType(), w.Close()
}

// LeakPart sends the text, CleanPart how long it is.
func LeakPart(l Letter) {
	body, kind, err := form(map[string]string{"ref": l.Ref, "text": l.Text}, "letter.txt")
	if err != nil {
		return
	}
	resp, err := http.Post(shop, kind, body) // leak: Letter.Text
	if err == nil {
		resp.Body.Close()
	}
}

func CleanPart(l Letter) {
	body, kind, err := form(map[string]string{"ref": l.Ref, "text": fmt.Sprint(len(l.Text))}, "letter.txt")
	if err != nil {
		return
	}
	resp, err := http.Post(shop, kind, body)
	if err == nil {
		resp.Body.Close()
	}
}

// LeakFileName names the file after the person, CleanFileName after the reference.
func LeakFileName(l Letter) {
	body, kind, err := form(nil, l.To+".txt")
	if err != nil {
		return
	}
	resp, err := http.Post(shop, kind, body) // leak: Letter.To
	if err == nil {
		resp.Body.Close()
	}
}

func CleanFileName(l Letter) {
	body, kind, err := form(nil, l.Ref+".txt")
	if err != nil {
		return
	}
	resp, err := http.Post(shop, kind, body)
	if err == nil {
		resp.Body.Close()
	}
}

// LeakStream writes the form while it is sent, with the address, CleanStream without.
func LeakStream(l Letter) {
	r, pw := io.Pipe()
	w := multipart.NewWriter(pw)
	go func() {
		_ = w.WriteField("address", l.Address)
		pw.CloseWithError(w.Close())
	}()
	resp, err := http.Post(shop, w.FormDataContentType(), r) // leak: Letter.Address
	if err == nil {
		resp.Body.Close()
	}
}

func CleanStream(l Letter) {
	r, pw := io.Pipe()
	w := multipart.NewWriter(pw)
	go func() {
		_ = w.WriteField("ref", l.Ref)
		pw.CloseWithError(w.Close())
	}()
	resp, err := http.Post(shop, w.FormDataContentType(), r)
	if err == nil {
		resp.Body.Close()
	}
}
