//go:build probe

package case03

func sample() Voter {
	return Voter{Ward: "east", Name: "canary-name", Born: "canary-born"}
}

var Probe = map[string]func(){
	"LeakPull":    func() { LeakPull(sample()) },
	"CleanPull":   func() { CleanPull(sample()) },
	"LeakZip":     func() { LeakZip(sample()) },
	"CleanZip":    func() { CleanZip(sample()) },
	"LeakChunks":  func() { LeakChunks(sample()) },
	"CleanChunks": func() { CleanChunks(sample()) },
}
