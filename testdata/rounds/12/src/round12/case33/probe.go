//go:build probe

package case33

func visitor() Visitor    { return Visitor{"canary-session", "canary-country", 4815} }
func visitors() []Visitor { return []Visitor{visitor()} }

// Forms is for a number.
var Forms = map[string][]string{"LeakName": {"4815"}}

var Probe = map[string]func(){
	"LeakReason":  func() { LeakReason(visitor()) },
	"CleanReason": func() { CleanReason(visitor()) },
	"LeakName":    func() { LeakName(visitor()) },
	"CleanName":   func() { CleanName(visitor()) },
	"LeakTally":   func() { LeakTally(visitors()) },
	"CleanTally":  func() { CleanTally(visitors()) },
}
