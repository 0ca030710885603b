//go:build probe

package case20

var Probe = map[string]func(){
	"LeakUpper":    func() { LeakUpper(new(sample())) },
	"CleanHidden":  func() { CleanHidden(new(sample())) },
	"CleanTicket":  func() { CleanTicket(new(sample())) },
	"LeakDeclined": func() { LeakDeclined(new(sample())) },
	"CleanClosed":  func() { CleanClosed(new(sample())) },
	"LeakAgent":    func() { LeakAgent(new(sample())) },
	"CleanAgent":   func() { CleanAgent(new(sample())) },
}

func sample() Request {
	return Request{Path: "/pay", Card: "canary-card", Agent: "canary-agent"}
}
