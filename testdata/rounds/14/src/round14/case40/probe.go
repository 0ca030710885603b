//go:build probe

package case40

var Probe = map[string]func(){
	"LeakErrors":    func() { LeakErrors(Member{"m1", "canary-name", "canary-iban"}) },
	"CleanErrors":   func() { CleanErrors(Member{"m1", "canary-name", "canary-iban"}) },
	"LeakImported":  func() { LeakImported(Member{"m1", "canary-name", "canary-iban"}) },
	"CleanImported": func() { CleanImported(Member{"m1", "canary-name", "canary-iban"}) },
	"LeakReport":    func() { LeakReport(Member{"m1", "canary-name", "canary-iban"}) },
	"CleanReport":   func() { CleanReport(Member{"m1", "canary-name", "canary-iban"}) },
}
