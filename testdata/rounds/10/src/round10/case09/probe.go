//go:build probe

package case09

func feed() Feed { return Feed{"rates", "http://feed.internal", "canary-key"} }

var Probe = map[string]func(){
	"LeakParse":    func() { LeakParse(feed()) },
	"CleanParse":   func() { CleanParse(feed()) },
	"LeakWrapped":  func() { LeakWrapped(feed()) },
	"CleanWrapped": func() { CleanWrapped(feed()) },
	"LeakStatus":   func() { LeakStatus(feed()) },
	"CleanStatus":  func() { CleanStatus(feed()) },
}
