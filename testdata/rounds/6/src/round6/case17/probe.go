//go:build probe

package case17

import (
	"crypto/sha256"
	"fmt"
)

// Forms has the hash of the rider.
var Forms = map[string][]string{"LeakHash": {fmt.Sprintf("%x", sha256.Sum256([]byte("canary-rider")))}}

func sample() Ride { return Ride{No: 4, Rider: "canary-rider", Token: "canary-token"} }

var Probe = map[string]func(){
	"LeakPlain":   func() { LeakPlain(sample()) },
	"CleanSealed": func() { CleanSealed(sample()) },
	"LeakKey":     func() { LeakKey(sample()) },
	"CleanKey":    func() { CleanKey(sample()) },
	"LeakHash":    func() { LeakHash(sample()) },
	"CleanHash":   func() { CleanHash(sample()) },
	"CleanCount":  func() { CleanCount(sample()) },
}
