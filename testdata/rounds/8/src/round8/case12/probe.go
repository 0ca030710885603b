//go:build probe

package case12

import (
	"crypto/sha256"
	"fmt"
)

var Forms = map[string][]string{"LeakHashed": {fmt.Sprintf("%x", sha256.Sum256([]byte("canary-email")))}}

func sampleVisitor() Visitor {
	return Visitor{Number: 5, Email: "canary-email", Country: "canary-country", Groups: []string{"beta"}}
}

func init() {
	transmit = func(flag string, t target) { fmt.Println(flag, t) }
}

var Probe = map[string]func(){
	"LeakTarget":    func() { LeakTarget(sampleVisitor()) },
	"CleanTarget":   func() { CleanTarget(sampleVisitor()) },
	"LeakHashed":    func() { LeakHashed(sampleVisitor()) },
	"CleanBucket":   func() { CleanBucket(sampleVisitor()) },
	"LeakBuilt":     func() { LeakBuilt(sampleVisitor()) },
	"CleanBuilt":    func() { CleanBuilt(sampleVisitor()) },
	"LeakDecision":  func() { LeakDecision(sampleVisitor()) },
	"CleanDecision": func() { CleanDecision(sampleVisitor()) },
}
