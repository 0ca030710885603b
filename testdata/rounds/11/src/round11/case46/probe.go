//go:build probe

package case46

func call() Call { return Call{"l1", "canary-who", "canary-said"} }

// Forms is for shifted letters.
var Forms = map[string][]string{"LeakRot": {"pnanel-fnvq"}}

var Probe = map[string]func(){
	"LeakCopy":    func() { LeakCopy(call()) },
	"CleanCopy":   func() { CleanCopy(call()) },
	"LeakTee":     func() { LeakTee(call()) },
	"CleanTee":    func() { CleanTee(call()) },
	"LeakRot":     func() { LeakRot(call()) },
	"CleanRot":    func() { CleanRot(call()) },
	"LeakMulti":   func() { LeakMulti(call()) },
	"CleanMulti":  func() { CleanMulti(call()) },
	"LeakPrefix":  func() { LeakPrefix(call()) },
	"CleanPrefix": func() { CleanPrefix(call()) },
	"LeakPipe":    func() { LeakPipe(call()) },
	"CleanPipe":   func() { CleanPipe(call()) },
}
