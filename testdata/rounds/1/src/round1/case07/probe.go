//go:build probe

package case07

var Probe = map[string]func(){
	"LeakSetter":        func() { LeakSetter(sample()) },
	"CleanSetterLater":  func() { CleanSetterLater(sample()) },
	"LeakGetter":        func() { LeakGetter(sample()) },
	"CleanGetter":       func() { CleanGetter(sample()) },
	"LeakTwoCounters":   func() { LeakTwoCounters(sample()) },
	"CleanTwoCounters":  func() { CleanTwoCounters(sample()) },
	"LeakLoopClosures":  func() { LeakLoopClosures(sample()) },
	"CleanLoopClosures": func() { CleanLoopClosures(sample()) },
}

func sample() Rider {
	return Rider{ID: 7, Name: "canary-name", Phone: "canary-phone", City: "north"}
}
