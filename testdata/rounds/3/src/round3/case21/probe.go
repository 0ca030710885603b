//go:build probe

package case21

var Probe = map[string]func(){
	"LeakHex":          func() { LeakHex(sampleSubscriber()) },
	"CleanHex":         func() { CleanHex(sampleSubscriber()) },
	"LeakBase64":       func() { LeakBase64(sampleSubscriber()) },
	"CleanBase64":      func() { CleanBase64(sampleSubscriber()) },
	"LeakBase64Encode": func() { LeakBase64Encode(sampleSubscriber()) },
	"LeakDecoded":      func() { LeakDecoded(sampleSubscriber()) },
	"CleanDecodeError": func() { CleanDecodeError(sampleSubscriber()) },
	"LeakQuery":        func() { LeakQuery(sampleSubscriber()) },
	"LeakPath":         func() { LeakPath(sampleSubscriber()) },
	"CleanPath":        func() { CleanPath(sampleSubscriber()) },
	"LeakQuote":        func() { LeakQuote(sampleSubscriber()) },
	"LeakUnquote":      func() { LeakUnquote(sampleSubscriber()) },
	"LeakHTML":         func() { LeakHTML(sampleSubscriber()) },
	"CleanHTML":        func() { CleanHTML(sampleSubscriber()) },
	"LeakValues":       func() { LeakValues(sampleSubscriber()) },
	"CleanValues":      func() { CleanValues(sampleSubscriber()) },
}

func sampleSubscriber() Subscriber {
	return Subscriber{ID: 7, Email: "canary-email", Name: "canary-name", List: "list"}
}

var Forms = map[string][]string{
	"LeakHex":          {"63616e6172792d656d61696c"},
	"LeakBase64":       {"Y2FuYXJ5LWVtYWls"},
	"LeakBase64Encode": {"Y2FuYXJ5LW5hbWU"},
}
