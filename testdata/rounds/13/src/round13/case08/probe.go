//go:build probe

package case08

import (
	"crypto/sha256"
	"encoding/hex"
)

// Forms has the hashes that are kept.
var Forms = map[string][]string{
	"LeakPassword": {sum().Sum},
	"LeakPIN":      {pin()},
	"LeakKey":      {"canary-key"},
	"LeakBoth":     {"canary-password", "canary-pin", "canary-key"},
}

func sum() record { r, _ := digest("canary-password"); return r }
func pin() string { s := sha256.Sum256([]byte("l1canary-pin")); return hex.EncodeToString(s[:]) }

var Probe = map[string]func(){
	"LeakPassword":  func() { LeakPassword(Login{"l1", "canary-password", "canary-pin", "canary-key"}) },
	"CleanPassword": func() { CleanPassword(Login{"l1", "canary-password", "canary-pin", "canary-key"}) },
	"LeakPIN":       func() { LeakPIN(Login{"l1", "canary-password", "canary-pin", "canary-key"}) },
	"CleanPIN":      func() { CleanPIN(Login{"l1", "canary-password", "canary-pin", "canary-key"}) },
	"LeakKey":       func() { LeakKey(Login{"l1", "canary-password", "canary-pin", "canary-key"}) },
	"CleanKey":      func() { CleanKey(Login{"l1", "canary-password", "canary-pin", "canary-key"}) },
	"LeakBoth":      func() { LeakBoth(Login{"l1", "canary-password", "canary-pin", "canary-key"}) },
	"CleanBoth":     func() { CleanBoth(Login{"l1", "canary-password", "canary-pin", "canary-key"}) },
}
