//go:build probe

package case46

var Forms = map[string][]string{"LeakAuth": {"AGFubgBjYW5hcnktcGFzc3dvcmQ="}}

var account = Account{"ann", "canary-password"}

var Probe = map[string]func(){
	"LeakSay":   func() { LeakSay(account) },
	"CleanSay":  func() { CleanSay(account) },
	"LeakTee":   func() { LeakTee(account) },
	"CleanTee":  func() { CleanTee(account) },
	"LeakAuth":  func() { LeakAuth(account) },
	"CleanAuth": func() { CleanAuth(account) },
}
