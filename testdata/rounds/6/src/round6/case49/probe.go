//go:build probe

package case49

func sample() Person {
	return Person{No: 1, Name: "canary-name", Contact: Contact{
		Email: "canary-email", Notes: []Note{{Day: "monday", Text: "canary-text"}},
	}}
}

var Probe = map[string]func(){
	"LeakCopies":  func() { LeakCopies(sample()) },
	"CleanCopies": func() { CleanCopies(sample()) },
	"LeakOrder":   func() { LeakOrder(sample()) },
	"CleanOrder":  func() { CleanOrder(sample()) },
	"LeakNotes":   func() { LeakNotes(sample()) },
	"CleanNotes":  func() { CleanNotes(sample()) },
	"LeakPart":    func() { LeakPart(sample()) },
	"CleanPart":   func() { CleanPart(sample()) },
	"CleanReport": func() { CleanReport(sample()) },
}
