//go:build probe

package case16

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
)

var sum = sha256.Sum256([]byte("canary-legal"))

// Forms has the hash of the name.
var Forms = map[string][]string{"LeakOwner": {hex.EncodeToString(sum[:])}}

var base = os.Getenv("PROBE_URL")

func sample() Artist {
	return Artist{ID: "a1", Stage: "Fox", Legal: "canary-legal", Town: "canary-town"}
}

var Probe = map[string]func(){
	"LeakTokens":    func() { LeakTokens(base, sample()) },
	"CleanTokens":   func() { CleanTokens(base, sample()) },
	"LeakOwner":     func() { LeakOwner(base, sample()) },
	"CleanOwner":    func() { CleanOwner(base, sample()) },
	"LeakReplaced":  func() { LeakReplaced(base, sample()) },
	"CleanReplaced": func() { CleanReplaced(base, sample()) },
}
