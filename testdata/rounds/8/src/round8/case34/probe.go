//go:build probe

package case34

import (
	"fmt"
	"net/http/httptest"
)

func sampleShopper() Shopper {
	return Shopper{1, "canary-email", "canary-visitor", "dark"}
}

var Forms = map[string][]string{"LeakEncoded": {encode(sampleShopper())}, "LeakSigned": {"Y2FuYXJ5LWVtYWls"}}

func init() {
	show = func(w *httptest.ResponseRecorder) { fmt.Println(w.Header()) }
}

var Probe = map[string]func(){
	"LeakSigned":   func() { LeakSigned(sampleShopper()) },
	"CleanSigned":  func() { CleanSigned(sampleShopper()) },
	"CleanSealed":  func() { CleanSealed(sampleShopper()) },
	"LeakEncoded":  func() { LeakEncoded(sampleShopper()) },
	"CleanEncoded": func() { CleanEncoded(sampleShopper()) },
	"CleanVisitor": func() { CleanVisitor(sampleShopper()) },
	"LeakVisitor":  func() { LeakVisitor(sampleShopper()) },
	"LeakFlash":    func() { LeakFlash(sampleShopper()) },
	"CleanFlash":   func() { CleanFlash(sampleShopper()) },
}
