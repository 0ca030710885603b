//go:build probe

package case19

func patient() Patient { return Patient{"canary-name", "canary-medication", "west"} }

var Probe = map[string]func(){
	"LeakFull":      func() { LeakFull(patient()) },
	"CleanOutline":  func() { CleanOutline(patient()) },
	"LeakCollected": func() { LeakCollected(patient()) },
	"CleanCounted":  func() { CleanCounted(patient()) },
}
