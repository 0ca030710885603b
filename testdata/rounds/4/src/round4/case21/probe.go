//go:build probe

package case21

func sampleOwner() Owner { return Owner{ID: 1, Phone: "canary-phone"} }

func sampleLogin() Login { return Login{User: "canary-user", Role: "admin"} }

var Probe = map[string]func(){
	"LeakHook":     func() { LeakHook(sampleOwner()) },
	"CleanHook":    func() { CleanHook(sampleOwner()) },
	"LeakMissing":  func() { LeakMissing(sampleLogin()) },
	"CleanMissing": func() { CleanMissing(sampleOwner()) },
	"LeakPluck":    func() { LeakPluck(sampleOwner()) },
	"CleanPluck":   func() { CleanPluck(sampleOwner()) },
	"LeakFound":    func() { LeakFound(sampleLogin()) },
	"CleanFound":   func() { CleanFound(sampleLogin()) },
}
