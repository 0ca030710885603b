//go:build probe

package case43

func samplePlayer() Player { return Player{1, "canary-name", "canary-email", 50} }

var Probe = map[string]func(){
	"LeakSet":      func() { LeakSet(samplePlayer()) },
	"CleanSet":     func() { CleanSet(samplePlayer()) },
	"LeakGroup":    func() { LeakGroup([]Player{samplePlayer()}) },
	"CleanGroup":   func() { CleanGroup([]Player{samplePlayer()}) },
	"LeakHeap":     func() { LeakHeap(samplePlayer()) },
	"CleanHeap":    func() { CleanHeap(samplePlayer()) },
	"LeakTree":     func() { LeakTree(samplePlayer()) },
	"CleanTree":    func() { CleanTree(samplePlayer()) },
	"LeakList":     func() { LeakList(samplePlayer()) },
	"CleanList":    func() { CleanList(samplePlayer()) },
	"LeakChunks":   func() { LeakChunks([]Player{samplePlayer()}) },
	"CleanCleared": func() { CleanCleared([]Player{samplePlayer()}) },
	"CleanIndex":   func() { CleanIndex([]Player{samplePlayer()}) },
}
