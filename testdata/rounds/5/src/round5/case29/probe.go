//go:build probe

package case29

import (
	"crypto/sha256"
	"encoding/hex"
)

// Forms has the digest of salt and password.
var Forms = map[string][]string{"LeakDigest": {digest("saltcanary-password")}}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:])
}

func sample() Profile {
	return Profile{ID: "p1", Name: "canary-name", Password: "canary-password", Salt: "salt"}
}

var Probe = map[string]func(){
	"LeakRemember":  func() { LeakRemember(sample()) },
	"CleanRemember": func() { CleanRemember(sample()) },
	"LeakKey":       func() { LeakKey(sample()) },
	"CleanKey":      func() { CleanKey(sample()) },
	"LeakDigest":    func() { LeakDigest(sample()) },
	"CleanDigest":   func() { CleanDigest(sample()) },
}
