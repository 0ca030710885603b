//go:build probe

package case07

var Probe = map[string]func(){
	"LeakLinked":  func() { LeakLinked(sampleVoter()) },
	"CleanLinked": func() { CleanLinked(sampleVoter()) },
	"LeakTree":    func() { LeakTree(sampleVoter()) },
	"CleanTree":   func() { CleanTree(sampleVoter()) },
	"LeakGraph":   func() { LeakGraph(sampleVoter()) },
	"CleanGraph":  func() { CleanGraph(sampleVoter()) },
	"LeakTrie":    func() { LeakTrie(sampleVoter()) },
	"CleanTrie":   func() { CleanTrie(sampleVoter()) },
}

func sampleVoter() Voter {
	return Voter{ID: 7, Name: "canary-name", Party: "canary-party", Area: "area"}
}
