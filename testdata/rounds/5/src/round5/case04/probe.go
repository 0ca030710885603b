//go:build probe

package case04

func sample() Guest {
	return Guest{Room: 12, Name: "canary-name", Phone: "canary-phone"}
}

var Probe = map[string]func(){
	"LeakKept":      func() { LeakKept(sample()) },
	"CleanKept":     func() { CleanKept(sample()) },
	"LeakMessage":   func() { LeakMessage(sample()) },
	"CleanMessage":  func() { CleanMessage(sample()) },
	"LeakOtherKey":  func() { LeakOtherKey(sample()) },
	"CleanOtherKey": func() { CleanOtherKey(sample()) },
}
