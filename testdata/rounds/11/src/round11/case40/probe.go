//go:build probe

package case40

func vote(poll string) Vote { return Vote{poll, "canary-member", "canary-choice", "canary-union"} }

var Probe = map[string]func(){
	"LeakPick":   func() { LeakPick(vote("board")) },
	"CleanPick":  func() { CleanPick(vote("board")) },
	"LeakEqual":  func() { LeakEqual(vote("board"), vote("ballot")) },
	"CleanEqual": func() { CleanEqual(vote("board"), vote("ballot")) },
	"LeakMax":    func() { LeakMax(vote("board"), vote("ballot")) },
	"CleanMax":   func() { CleanMax(vote("board"), vote("ballot")) },
	"LeakClear":  func() { LeakClear(vote("board"), vote("ballot")) },
	"CleanClear": func() { CleanClear(vote("board"), vote("ballot")) },
	"LeakTally":  func() { LeakTally(vote("board"), vote("ballot")) },
	"CleanTally": func() { CleanTally(vote("board"), vote("ballot")) },
	"LeakConst":  func() { LeakConst(vote("board"), vote("ballot")) },
	"CleanConst": func() { CleanConst(vote("board"), vote("ballot")) },
}
