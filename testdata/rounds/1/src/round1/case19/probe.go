//go:build probe

package case19

var Probe = map[string]func(){
	"LeakCensus":   func() { LeakCensus(sample()) },
	"CleanCount":   func() { CleanCount(sample()) },
	"CleanStreets": func() { CleanStreets(sample()) },
	"LeakWalk":     func() { LeakWalk(sample()) },
	"CleanWalk":    func() { CleanWalk(sample()) },
}

func sample() Person {
	return Person{ID: 7, Name: "canary-name", Religion: "canary-religion", Street: "oak"}
}
