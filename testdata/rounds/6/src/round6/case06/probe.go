//go:build probe

package case06

import (
	"encoding/base64"
	"os"
)

var encoded = []string{base64.RawURLEncoding.EncodeToString([]byte(`{"a":"canary-email","o":"email"}`))}

// Forms has the cursor that holds the address.
var Forms = map[string][]string{"LeakNext": encoded, "LeakFetch": encoded}

func sample() Subscriber { return Subscriber{No: 1, Email: "canary-email", Since: "2020"} }

var base = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakNext":     func() { LeakNext(sample()) },
	"CleanNext":    func() { CleanNext(sample()) },
	"LeakDecoded":  func() { LeakDecoded(sample()) },
	"CleanDecoded": func() { CleanDecoded(sample()) },
	"LeakFetch":    func() { LeakFetch(base, sample()) },
	"CleanFetch":   func() { CleanFetch(base, sample()) },
}
