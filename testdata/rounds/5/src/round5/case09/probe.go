//go:build probe

package case09

import "encoding/ascii85"

// Forms has the text of the seal in base 85.
var Forms = map[string][]string{"Leak85": {form()}}

func form() string {
	dst := make([]byte, 64)
	return string(dst[:ascii85.Encode(dst, []byte("canary-seal"))])
}

func sample() Sender {
	return Sender{List: "go.test", Name: "canary-name", Addr: "canary-addr@go.test", Seal: "canary-seal"}
}

var Probe = map[string]func(){
	"LeakHeader":  func() { LeakHeader(sample()) },
	"CleanHeader": func() { CleanHeader(sample()) },
	"LeakWord":    func() { LeakWord(sample()) },
	"CleanWord":   func() { CleanWord(sample()) },
	"LeakParsed":  func() { LeakParsed(sample()) },
	"CleanParsed": func() { CleanParsed(sample()) },
	"LeakQuoted":  func() { LeakQuoted(sample()) },
	"CleanQuoted": func() { CleanQuoted(sample()) },
	"LeakPEM":     func() { LeakPEM(sample()) },
	"CleanPEM":    func() { CleanPEM(sample()) },
	"Leak85":      func() { Leak85(sample()) },
	"Clean85":     func() { Clean85(sample()) },
}
