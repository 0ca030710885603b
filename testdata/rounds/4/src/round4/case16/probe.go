//go:build probe

package case16

func sample() Employee {
	return Employee{No: 1, Name: "canary-name", IBAN: "canary-iban", Branch: "north"}
}

var Probe = map[string]func(){
	"LeakNotes":   func() { LeakNotes(sample()) },
	"CleanNotes":  func() { CleanNotes(sample()) },
	"LeakErrors":  func() { LeakErrors(sample()) },
	"CleanErrors": func() { CleanErrors(sample()) },
	"LeakDirect":  func() { LeakDirect(sample()) },
	"CleanDirect": func() { CleanDirect(sample()) },
}
