//go:build probe

package case47

import "os"

func sample() Stop {
	return Stop{No: "7", Street: "canary-street", Zip: "canary-zip", Phone: "canary-phone", Hub: "north"}
}

var base = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakText":   func() { LeakText(base, sample()) },
	"CleanText":  func() { CleanText(base, sample()) },
	"LeakCode":   func() { LeakCode(base, sample()) },
	"CleanCode":  func() { CleanCode(base, sample()) },
	"LeakAgent":  func() { LeakAgent(base, sample()) },
	"CleanAgent": func() { CleanAgent(base, sample()) },
}
