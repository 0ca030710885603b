//go:build probe

package case21

import "os"

var base = os.Getenv("PROBE_URL")

var Forms = map[string][]string{"LeakAge": {`"age":8642`}}

func samplePerson() Person { return Person{ID: "p1", Email: "canary-email", Age: 8642, Beta: true} }

var Probe = map[string]func(){
	"LeakAttributes":  func() { LeakAttributes(base, samplePerson()) },
	"CleanAttributes": func() { CleanAttributes(base, samplePerson()) },
	"LeakAge":         func() { LeakAge(base, samplePerson()) },
	"CleanAge":        func() { CleanAge(base, samplePerson()) },
	"LeakKey":         func() { LeakKey(base, samplePerson()) },
	"CleanKey":        func() { CleanKey(base, samplePerson()) },
	"CleanLocal":      func() { CleanLocal(samplePerson()) },
}
