//go:build probe

package case45

func sample() Worker {
	return Worker{Badge: "b1", Name: "canary-name", Wage: "canary-wage"}
}

var Probe = map[string]func(){
	"LeakColumn":  func() { LeakColumn(sample()) },
	"CleanColumn": func() { CleanColumn(sample()) },
	"LeakWrite":   func() { LeakWrite(sample()) },
	"CleanWrite":  func() { CleanWrite(sample()) },
	"LeakParse":   func() { LeakParse(sample()) },
	"CleanParse":  func() { CleanParse(sample()) },
}
