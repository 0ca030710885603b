//go:build probe

package case41

func guests() []Guest { return []Guest{{1, "canary-name", "canary-diet"}} }

var Probe = map[string]func(){
	"LeakSort":     func() { LeakSort(guests()) },
	"CleanSort":    func() { CleanSort(guests()) },
	"LeakIndex":    func() { LeakIndex(guests()) },
	"CleanIndex":   func() { CleanIndex(guests()) },
	"LeakDelete":   func() { LeakDelete(guests()) },
	"CleanDelete":  func() { CleanDelete(guests()) },
	"LeakInsert":   func() { LeakInsert(guests()) },
	"CleanInsert":  func() { CleanInsert(guests()) },
	"LeakCollect":  func() { LeakCollect(guests()) },
	"CleanCollect": func() { CleanCollect(guests()) },
	"LeakChunk":    func() { LeakChunk(guests()) },
	"CleanChunk":   func() { CleanChunk(guests()) },
}
