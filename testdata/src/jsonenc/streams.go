package jsonenc

import (
	"bytes"
	"compress/gzip"
	"encoding/gob"
	"encoding/json"
	"fmt"
	"log"
	"strings"
	"text/template"
)

// A buffer keeps what stands in it under which name, as long as an encoder alone has written to it.

type parcel struct {
	Ref  string
	Mail string `pii:"email"`
	Text string `pii:"message"`
}

func throughGob(l parcel) {
	var b bytes.Buffer
	_ = gob.NewEncoder(&b).Encode(l)
	var back struct{ Ref, Mail string }
	_ = gob.NewDecoder(&b).Decode(&back)
	log.Print(back)     // want `^parcel\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(back.Ref) // ok
}

func throughGobWithout(l parcel) {
	var b bytes.Buffer
	_ = gob.NewEncoder(&b).Encode(l)
	var back struct{ Ref string }
	_ = gob.NewDecoder(&b).Decode(&back)
	log.Print(back) // ok
	_ = gob.NewEncoder(&b).Encode(struct{ Ref string }{l.Mail})
	_ = gob.NewDecoder(&b).Decode(&back)
	log.Print(back) // want `^parcel\.Mail \(pii:email\) reaches log\.Print$`
}

func throughJSON(l parcel) {
	var b bytes.Buffer
	_ = json.NewEncoder(&b).Encode(&l)
	var back struct{ Ref, Name string }
	_ = json.NewDecoder(&b).Decode(&back)
	log.Print(back) // ok
	fmt.Fprintf(&b, `{"Name": %q}`, l.Mail)
	_ = json.NewDecoder(&b).Decode(&back)
	log.Print(back.Name) // want `^parcel\.Mail \(pii:email\) reaches log\.Print$`
}

func throughGzip(l parcel) {
	var b bytes.Buffer
	zw := gzip.NewWriter(&b)
	_ = json.NewEncoder(zw).Encode(l)
	_ = zw.Close()
	zr, err := gzip.NewReader(&b)
	if err != nil {
		return
	}
	var back struct{ Ref, Text string }
	_ = json.NewDecoder(zr).Decode(&back)
	log.Print(back.Ref)  // ok
	log.Print(back.Text) // want `^parcel\.Text \(pii:message\) reaches log\.Print$`
}

func readAgain(l parcel) {
	text, _ := json.Marshal(l)
	var back struct{ Ref, Text string }
	_ = json.NewDecoder(bytes.NewReader(text)).Decode(&back)
	log.Print(back.Ref)  // ok
	log.Print(back.Text) // want `^parcel\.Text \(pii:message\) reaches log\.Print$`
	_ = json.NewDecoder(strings.NewReader(string(text) + l.Mail)).Decode(&back)
	log.Print(back.Ref) // want `^parcel\.Mail \(pii:email\) reaches log\.Print$` `^parcel\.Text \(pii:message\) reaches log\.Print$`
}

func oneOfTwo(l parcel, swap bool) {
	var b bytes.Buffer
	if swap {
		_ = json.NewEncoder(&b).Encode(map[string]string{"Ref": l.Mail})
	} else {
		_ = json.NewEncoder(&b).Encode(l)
	}
	var back struct{ Ref, Text string }
	_ = json.NewDecoder(&b).Decode(&back)
	log.Print(back.Ref)  // want `^parcel\.Mail \(pii:email\) reaches log\.Print$`
	log.Print(back.Text) // want `^parcel\.Text \(pii:message\) reaches log\.Print$`
}

func oneByOne(ls []parcel) {
	var b bytes.Buffer
	enc := gob.NewEncoder(&b)
	for _, l := range ls {
		_ = enc.Encode(l)
	}
	var back struct{ Text string }
	_ = gob.NewDecoder(&b).Decode(&back)
	log.Print(back) // want `^parcel\.Text \(pii:message\) reaches log\.Print$`
}

// What a template makes of a map has no names.

var refOnly = template.Must(template.New("ref").Parse(`{{.Ref}}`))

func throughTemplate(l parcel) {
	var b bytes.Buffer
	_ = refOnly.Execute(&b, map[string]string{"Ref": l.Ref, "Mail": l.Mail})
	log.Print(b.String()) // ok
	_ = refOnly.Execute(&b, map[string]string{"Ref": l.Mail})
	log.Print(b.String()) // want `^parcel\.Mail \(pii:email\) reaches log\.Print$`
}
