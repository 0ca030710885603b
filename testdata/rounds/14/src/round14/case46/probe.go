//go:build probe

package case46

func must(err error) {
	if err != nil {
		panic(err)
	}
}

var Probe = map[string]func(){
	"LeakLabels":   func() { must(LeakLabels(Attendee{"b1", "canary-name", "canary-diet"})) },
	"CleanLabels":  func() { must(CleanLabels(Attendee{"b1", "canary-name", "canary-diet"})) },
	"LeakPrinter":  func() { must(LeakPrinter(Attendee{"b1", "canary-name", "canary-diet"})) },
	"CleanPrinter": func() { must(CleanPrinter(Attendee{"b1", "canary-name", "canary-diet"})) },
	"LeakSign":     func() { must(LeakSign(Attendee{"b1", "canary-name", "canary-diet"})) },
	"CleanSign":    func() { must(CleanSign(Attendee{"b1", "canary-name", "canary-diet"})) },
}
