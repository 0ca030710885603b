//go:build probe

package case43

var Probe = map[string]func(){
	"LeakRow":                func() { LeakRow(sample()) },
	"CleanRow":               func() { CleanRow(sample()) },
	"LeakPartial":            func() { LeakPartial(sample()) },
	"CleanPublic":            func() { CleanPublic(sample()) },
	"LeakPrinted":            func() { LeakPrinted(sample()) },
	"CleanPrinted":           func() { CleanPrinted(sample()) },
	"LeakAnonymous":          func() { LeakAnonymous(sample()) },
	"CleanAnonymous":         func() { CleanAnonymous(sample()) },
	"LeakPointerConversion":  func() { LeakPointerConversion(new(sample())) },
	"CleanPointerConversion": func() { CleanPointerConversion(new(sample())) },
	"LeakRoundTrip":          func() { LeakRoundTrip(sample()) },
	"CleanRoundTrip":         func() { CleanRoundTrip(sample()) },
}

func sample() Entry {
	return Entry{ID: 7, Name: "canary-name", Origin: "canary-origin", Stand: "s5"}
}
