//go:build probe

package case18

func sample() Player {
	return Player{Level: 5, Nick: "canary-nick", Friend: "canary-friend"}
}

var Probe = map[string]func(){
	"LeakSave":    func() { LeakSave(sample()) },
	"CleanRank":   func() { CleanRank(sample()) },
	"LeakWhole":   func() { LeakWhole(sample()) },
	"CleanWhole":  func() { CleanWhole(sample()) },
	"LeakBinary":  func() { LeakBinary(sample()) },
	"CleanBinary": func() { CleanBinary(sample()) },
}
