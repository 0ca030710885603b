//go:build probe

package case13

var Probe = map[string]func(){
	"LeakOpen":    func() { LeakOpen(sample()) },
	"CleanClosed": func() { CleanClosed(sample()) },
	"LeakJoined":  func() { LeakJoined(sample()) },
	"CleanJoined": func() { CleanJoined(sample()) },
	"LeakKept":    func() { LeakKept(sample()) },
	"CleanReset":  func() { CleanReset(sample()) },
}

func sample() Patient {
	return Patient{Chart: "c-7", Name: "canary-name", Illness: "canary-illness"}
}
