//go:build probe

package case20

// Forms has the texts of what is turned around.
var Forms = map[string][]string{
	"LeakRot":      {"pnanel-erny"},
	"LeakReversed": {"laer-yranac"},
}

func sample() Agent {
	return Agent{Alias: "fox", Real: "canary-real", Post: "canary-post"}
}

var Probe = map[string]func(){
	"LeakRot":       func() { LeakRot(sample()) },
	"CleanStars":    func() { CleanStars(sample()) },
	"LeakReversed":  func() { LeakReversed(sample()) },
	"CleanReversed": func() { CleanReversed(sample()) },
	"LeakXor":       func() { LeakXor(sample()) },
	"CleanXor":      func() { CleanXor(sample()) },
	"LeakDump":      func() { LeakDump(sample()) },
	"CleanDump":     func() { CleanDump(sample()) },
	"LeakReplacer":  func() { LeakReplacer(sample()) },
	"CleanReplacer": func() { CleanReplacer(sample()) },
}
