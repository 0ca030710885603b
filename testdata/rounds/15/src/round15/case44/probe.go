//go:build probe

package case44

func sample() *Household {
	return &Household{3, "canary-street", []*Person{{"tenant", "canary-name", "canary-income"}}, map[string]string{"home": "canary-contact"}, []string{"canary-notes"}}
}

var Probe = map[string]func(){
	"LeakTop":     func() { LeakTop(sample()) },
	"CleanTop":    func() { CleanTop(sample()) },
	"LeakOther":   func() { LeakOther(sample()) },
	"CleanOther":  func() { CleanOther(sample()) },
	"LeakShared":  func() { LeakShared(sample()) },
	"CleanShared": func() { CleanShared(sample()) },
	"LeakPeople":  func() { LeakPeople(sample()) },
	"CleanPeople": func() { CleanPeople(sample()) },
}
