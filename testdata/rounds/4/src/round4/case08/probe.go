//go:build probe

package case08

func sample() Account { return Account{ID: "a1", Email: "canary-email", Plan: "free"} }

var Probe = map[string]func(){
	"LeakChange":    func() { LeakChange(sample()) },
	"CleanChange":   func() { CleanChange(sample()) },
	"LeakActor":     func() { LeakActor(sample()) },
	"CleanActor":    func() { CleanActor(sample()) },
	"LeakPlanLine":  func() { LeakPlanLine(sample()) },
	"CleanPlanLine": func() { CleanPlanLine(sample()) },
}
