//go:build probe

package case11

var Probe = map[string]func(){
	"LeakLegal":   func() { LeakLegal(&Member{ID: 4, Name: "canary-name", Phone: "canary-phone"}) },
	"CleanLegal":  func() { CleanLegal(&Member{ID: 4, Name: "canary-name", Phone: "canary-phone"}) },
	"LeakBefore":  func() { LeakBefore(&Member{ID: 4, Name: "canary-name", Phone: "canary-phone"}) },
	"CleanBefore": func() { CleanBefore(&Member{ID: 4, Name: "canary-name", Phone: "canary-phone"}) },
	"LeakReason":  func() { LeakReason(&Member{ID: 4, Name: "canary-name", Phone: "canary-phone"}) },
	"CleanReason": func() { CleanReason(&Member{ID: 4, Name: "canary-name", Phone: "canary-phone"}) },
}
