//go:build probe

package case29

var Probe = map[string]func(){
	"LeakClone":          func() { LeakClone(samplePlayers()) },
	"CleanClone":         func() { CleanClone(samplePlayers()) },
	"LeakCloneUnchanged": func() { LeakCloneUnchanged(samplePlayers()) },
	"LeakSorted":         func() { LeakSorted(samplePlayers()) },
	"CleanSorted":        func() { CleanSorted(samplePlayers()) },
	"LeakSortSlice":      func() { LeakSortSlice(samplePlayers()) },
	"CleanSearch":        func() { CleanSearch(samplePlayers()) },
	"LeakValues":         func() { LeakValues(samplePlayers()) },
	"CleanKeys":          func() { CleanKeys(samplePlayers()) },
	"LeakDeleteFunc":     func() { LeakDeleteFunc(samplePlayers()) },
	"CleanDeleteFunc":    func() { CleanDeleteFunc(samplePlayers()) },
	"LeakMapsCopy":       func() { LeakMapsCopy(samplePlayers()) },
	"CleanMapsCopy":      func() { CleanMapsCopy(samplePlayers()) },
	"LeakInsert":         func() { LeakInsert(samplePlayers()) },
	"CleanInsert":        func() { CleanInsert(samplePlayers()) },
	"LeakMax":            func() { LeakMax(samplePlayers()) },
	"CleanMax":           func() { CleanMax(samplePlayers()) },
	"LeakCopy":           func() { LeakCopy(samplePlayers()) },
	"CleanClear":         func() { CleanClear(samplePlayers()) },
}

func samplePlayers() []Player {
	return []Player{Player{Rank: 7, Name: "canary-name", Email: "canary-email", Team: "team"}, Player{Rank: 7, Name: "canary-name", Email: "canary-email", Team: "team"}}
}
