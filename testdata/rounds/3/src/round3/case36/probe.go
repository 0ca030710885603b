//go:build probe

package case36

var Probe = map[string]func(){
	"LeakRoot":        func() { LeakRoot() },
	"CleanRoot":       func() { CleanRoot() },
	"LeakLast":        func() { LeakLast(sampleTeacher()) },
	"CleanLast":       func() { CleanLast(sampleTeacher()) },
	"LeakRegistered":  func() { LeakRegistered(sampleTeacher()) },
	"CleanRegistered": func() { CleanRegistered(sampleTeacher()) },
	"LeakCurrent":     func() { LeakCurrent(sampleTeacher()) },
	"CleanCurrent":    func() { CleanCurrent(sampleTeacher()) },
	"LeakGreeting":    func() { LeakGreeting(sampleTeacher()) },
	"CleanGreeting":   func() { CleanGreeting(sampleTeacher()) },
	"LeakWatchers":    func() { LeakWatchers(sampleTeacher()) },
	"CleanWatchers":   func() { CleanWatchers(sampleTeacher()) },
	"LeakState":       func() { LeakState(sampleTeacher()) },
	"CleanState":      func() { CleanState(sampleTeacher()) },
}

func sampleTeacher() Teacher {
	return Teacher{ID: 7, Name: "canary-name", Union: "canary-union", Room: "room"}
}
