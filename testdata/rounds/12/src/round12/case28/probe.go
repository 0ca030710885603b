//go:build probe

package case28

func debtor() Debtor { return Debtor{"r1", "canary-name", "canary-iban", []Debt{{"canary-to", 5}}} }

// Forms is for hexadecimal.
var Forms = map[string][]string{"LeakHex": {"63616e6172792d6962616e"}}

var Probe = map[string]func(){
	"LeakConverted":  func() { LeakConverted(debtor()) },
	"CleanConverted": func() { CleanConverted(debtor()) },
	"LeakHex":        func() { LeakHex(debtor()) },
	"CleanHex":       func() { CleanHex(debtor()) },
	"LeakJSON":       func() { LeakJSON(debtor()) },
	"CleanJSON":      func() { CleanJSON(debtor()) },
	"LeakConcat":     func() { LeakConcat(debtor()) },
	"CleanConcat":    func() { CleanConcat(debtor()) },
}
