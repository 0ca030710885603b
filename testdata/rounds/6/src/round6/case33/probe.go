//go:build probe

package case33

import "os"

var base = os.Getenv("PROBE_URL")

func sample() Director {
	return Director{Company: "c1", Name: "canary-name", Tax: "canary-tax", Home: &Address{Street: "canary-street"}}
}

var Probe = map[string]func(){
	"LeakDirector":  func() { LeakDirector(base, sample()) },
	"CleanDirector": func() { CleanDirector(base, sample()) },
	"LeakChange":    func() { LeakChange(base, sample()) },
	"CleanChange":   func() { CleanChange(base, sample()) },
	"LeakAction":    func() { LeakAction(base, sample()) },
	"CleanAction":   func() { CleanAction(base, sample()) },
	"CleanFault":    func() { CleanFault(sample()) },
	"LeakStreet":    func() { LeakStreet(base, sample()) },
}
