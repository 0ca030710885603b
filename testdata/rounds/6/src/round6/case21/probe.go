//go:build probe

package case21

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
)

var sum = sha256.Sum256([]byte("b1canary-treatment"))

// Forms has the hash of the number and the treatment.
var Forms = map[string][]string{"LeakKey": {hex.EncodeToString(sum[:])}}

var base = os.Getenv("PROBE_URL")

// An address may go to the payment service, so it holds no canary.
func sample() Bill {
	return Bill{No: "b1", Email: "jo@example.test", Treatment: "canary-treatment", Cents: 1, Insurer: "canary-insurer"}
}

var Probe = map[string]func(){
	"LeakText":  func() { LeakText(base, sample()) },
	"CleanText": func() { CleanText(base, sample()) },
	"LeakMeta":  func() { LeakMeta(base, sample()) },
	"CleanMeta": func() { CleanMeta(base, sample()) },
	"LeakKey":   func() { LeakKey(base, sample()) },
	"CleanKey":  func() { CleanKey(base, sample()) },
}
