// Package case03 dumps requests while an integration is debugged.
package case03

import (
	"bytes"
	"encoding/json"
	"log"
	"net/http"
	"net/http/httputil"
)

type Applicant struct {
	ID    string
	Email string `pii:"email"`
	CV    string `pii:"cv"`
}

func newUpload(a Applicant) (*http.Request, error) {
	body, err := json.Marshal(map[string]string{"id": a.ID, "cv": a.CV})
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest(http.MethodPost, "http://hr.example/applications", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("X-Applicant", a.ID)
	return req, nil
}

func LeakDumpOut(a Applicant) {
	req, err := newUpload(a)
	if err != nil {
		return
	}
	dump, err := httputil.DumpRequestOut(req, true)
	if err != nil {
		return
	}
	log.Printf("sending\n%s", dump) // leak: Applicant.CV
}

// Without the body, only headers are shown.
func CleanDumpOut(a Applicant) {
	req, err := newUpload(a)
	if err != nil {
		return
	}
	dump, err := httputil.DumpRequestOut(req, false)
	if err != nil {
		return
	}
	log.Printf("sending\n%s", dump)
}

func LeakDumpHeader(a Applicant) {
	req, err := http.NewRequest(http.MethodGet, "http://hr.example/me", nil)
	if err != nil {
		return
	}
	req.Header.Set("X-Applicant", a.Email)
	dump, _ := httputil.DumpRequest(req, false)
	log.Print(string(dump)) // leak: Applicant.Email
}

func CleanDumpHeader(a Applicant) {
	req, err := http.NewRequest(http.MethodGet, "http://hr.example/me", nil)
	if err != nil {
		return
	}
	req.Header.Set("X-Applicant", a.ID)
	dump, _ := httputil.DumpRequest(req, false)
	log.Print(string(dump))
}

func LeakHeaders(a Applicant) {
	req, err := http.NewRequest(http.MethodGet, "http://hr.example/me", nil)
	if err != nil {
		return
	}
	req.Header.Add("X-Reply-To", a.Email)
	for name, values := range req.Header {
		log.Println(name, values) // leak: Applicant.Email
	}
}

func CleanHeaders(a Applicant) {
	req, err := http.NewRequest(http.MethodGet, "http://hr.example/me", nil)
	if err != nil {
		return
	}
	req.Header.Add("X-Reply-To", a.Email)
	for name, values := range req.Header {
		log.Println(name, len(values))
	}
}
