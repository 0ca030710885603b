//go:build probe

package case27

func sample() Patient {
	return Patient{ID: 5, Name: "canary-name", Lab: "canary-lab"}
}

var Probe = map[string]func(){
	"LeakResult":  func() { LeakResult(sample()) },
	"CleanResult": func() { CleanResult(sample()) },
	"LeakThen":    func() { LeakThen(sample()) },
	"CleanThen":   func() { CleanThen(sample()) },
	"LeakFail":    func() { LeakFail(sample()) },
	"CleanFail":   func() { CleanFail(sample()) },
	"LeakOption":  func() { LeakOption(sample()) },
	"CleanOption": func() { CleanOption(sample()) },
	"LeakOrElse":  func() { LeakOrElse(sample()) },
	"CleanOrElse": func() { CleanOrElse(sample()) },
	"LeakPair":    func() { LeakPair(sample()) },
	"CleanPair":   func() { CleanPair(sample()) },
}
