//go:build probe

package case03

var Probe = map[string]func(){
	"LeakRoute":    func() { LeakRoute(Transfer{ID: 7, From: "canary-from", To: "canary-to", Memo: "canary-memo"}) },
	"CleanRoute":   func() { CleanRoute(Transfer{ID: 7, From: "canary-from", To: "canary-to", Memo: "canary-memo"}) },
	"LeakHistory":  func() { LeakHistory(Transfer{ID: 7, From: "canary-from", To: "canary-to", Memo: "canary-memo"}) },
	"CleanHistory": func() { CleanHistory(Transfer{ID: 7, From: "canary-from", To: "canary-to", Memo: "canary-memo"}) },
	"LeakStuck":    func() { LeakStuck(Transfer{ID: 7, From: "canary-from", To: "canary-to", Memo: "canary-memo"}) },
	"CleanStuck":   func() { CleanStuck(Transfer{ID: 7, From: "canary-from", To: "canary-to", Memo: "canary-memo"}) },
}
