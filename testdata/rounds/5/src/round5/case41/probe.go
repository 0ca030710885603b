//go:build probe

package case41

func sample() Ticket {
	return Ticket{ID: 6, Name: "canary-name", Email: "canary-email", Seat: "canary-seat", Dash: "canary-dash"}
}

var Probe = map[string]func(){
	"LeakSingle":      func() { LeakSingle(sample()) },
	"CleanPair":       func() { CleanPair(sample()) },
	"CleanHiding":     func() { CleanHiding(sample()) },
	"LeakStampedText": func() { LeakStampedText(sample()) },
	"CleanStamped":    func() { CleanStamped(sample()) },
	"LeakDash":        func() { LeakDash(sample()) },
	"CleanDash":       func() { CleanDash(sample()) },
	"LeakEmpty":       func() { LeakEmpty(sample()) },
	"CleanEmpty":      func() { CleanEmpty(sample()) },
}
