//go:build probe

package case31

func sample() Neighbour {
	return Neighbour{Flat: 3, Name: "canary-name", Email: "canary-email", Phone: "canary-phone"}
}

var Probe = map[string]func(){
	"LeakJoined":   func() { LeakJoined(sample()) },
	"CleanJoined":  func() { CleanJoined(sample()) },
	"LeakFailure":  func() { LeakFailure(sample()) },
	"CleanFailure": func() { CleanFailure(sample()) },
	"LeakFirst":    func() { LeakFirst(sample()) },
	"CleanFirst":   func() { CleanFirst(sample()) },
	"CleanCount":   func() { CleanCount(sample()) },
}
