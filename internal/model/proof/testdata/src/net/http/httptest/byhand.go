package proofs

import "net/http/httptest"

// A recorder keeps what is written to it in the body that it was made with.

// proves ResponseRecorder.Write
func ResponseRecorder_Write_body(d data[[]byte]) {
	r := httptest.NewRecorder()
	r.Write(d.Tagged)
	show(r.Body) // want "log/line"
}

func ResponseRecorder_Write_body_clean(d data[[]byte]) {
	r := httptest.NewRecorder()
	r.Write(d.Plain)
	show(r.Body)
}

// proves ResponseRecorder.WriteString
func ResponseRecorder_WriteString_body(d data[string]) {
	r := httptest.NewRecorder()
	r.WriteString(d.Tagged)
	show(r.Body) // want "log/line"
}

func ResponseRecorder_WriteString_body_clean(d data[string]) {
	r := httptest.NewRecorder()
	r.WriteString(d.Plain)
	show(r.Body)
}
