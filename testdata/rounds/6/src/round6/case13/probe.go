//go:build probe

package case13

import (
	"bytes"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
)

func sample() *http.Request {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	_ = w.WriteField("job", "cook")
	_ = w.WriteField("name", "canary-name")
	f, err := w.CreateFormFile("cv", "canary-cvfile.pdf")
	if err != nil {
		panic(err)
	}
	_, _ = f.Write([]byte("canary-cv"))
	_ = w.Close()
	r := httptest.NewRequest(http.MethodPost, "/apply", &b)
	r.Header.Set("Content-Type", w.FormDataContentType())
	return r
}

var Probe = map[string]func(){
	"LeakName":     func() { LeakName(sample()) },
	"CleanName":    func() { CleanName(sample()) },
	"LeakUpload":   func() { LeakUpload(sample()) },
	"CleanUpload":  func() { CleanUpload(sample()) },
	"LeakKept":     func() { LeakKept(sample()) },
	"CleanKept":    func() { CleanKept(sample()) },
	"CleanMissing": func() { CleanMissing(sample()) },
}
