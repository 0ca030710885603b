//go:build probe

package case33

var Probe = map[string]func(){
	"LeakEmail":        func() { LeakEmail(sampleEmail()) },
	"CleanPing":        func() { CleanPing(sampleEmail()) },
	"LeakCall":         func() { LeakCall(sampleCall()) },
	"CleanWeigh":       func() { CleanWeigh(sampleEmail(), sampleCall()) },
	"LeakAssert":       func() { LeakAssert(sampleEmail()) },
	"CleanAssert":      func() { CleanAssert(sampleEmail()) },
	"LeakSeveralTypes": func() { LeakSeveralTypes(sampleEmail()) },
	"CleanByType":      func() { CleanByType(sampleEmail()) },
	"LeakAs":           func() { LeakAs(sampleEmail()) },
	"CleanAs":          func() { CleanAs(sampleEmail()) },
	"LeakCases":        func() { LeakCases(sampleEmail()) },
	"CleanCases":       func() { CleanCases(sampleEmail()) },
}

func sampleEmail() Email { return Email{To: "canary-to", Body: "canary-body", Size: 7} }
func sampleCall() Call   { return Call{Number: "canary-number", Seconds: 7} }
