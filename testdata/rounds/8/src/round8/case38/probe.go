//go:build probe

package case38

func samplePerson() Person {
	return Person{
		Nick: "n", Name: "canary-name", Home: Place{"canary-street", "FR"}, Work: &Place{"canary-street", "DE"},
		Phones: [2]Phone{{"home", "canary-number"}, {"work", "canary-number"}}, Next: &Person{Nick: "m", Name: "canary-name"},
	}
}

var Probe = map[string]func(){
	"LeakNested":  func() { LeakNested(samplePerson()) },
	"CleanNested": func() { CleanNested(samplePerson()) },
	"LeakArray":   func() { LeakArray(samplePerson()) },
	"CleanArray":  func() { CleanArray(samplePerson()) },
	"LeakSwap":    func() { LeakSwap(samplePerson()) },
	"CleanSwap":   func() { CleanSwap(samplePerson()) },
	"LeakAlias":   func() { LeakAlias(samplePerson()) },
	"CleanAlias":  func() { CleanAlias(samplePerson()) },
	"LeakCopy":    func() { LeakCopy(samplePerson()) },
	"CleanCopy":   func() { CleanCopy(samplePerson()) },
	"LeakBox":     func() { LeakBox(samplePerson()) },
	"CleanBox":    func() { CleanBox(samplePerson()) },
	"LeakMoved":   func() { LeakMoved(samplePerson()) },
	"CleanMoved":  func() { CleanMoved(samplePerson()) },
	"LeakList":    func() { LeakList(samplePerson()) },
	"CleanList":   func() { CleanList(samplePerson()) },
}
