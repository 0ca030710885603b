//go:build probe

package case36

import "round4/case36/fixture"

func sample() fixture.Person {
	return fixture.Person{Name: "canary-name", Emails: []string{"canary-emails"}}
}

var Probe = map[string]func(){
	"LeakFrom":  func() { LeakFrom(sample()) },
	"CleanFrom": func() { CleanFrom(sample()) },
	"LeakName":  func() { LeakName(sample()) },
	"CleanName": func() { CleanName(sample()) },
	"LeakMany":  func() { LeakMany(sample()) },
	"CleanMany": func() { CleanMany(sample()) },
}
