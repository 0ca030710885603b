//go:build probe

package case30

var Probe = map[string]func(){
	"LeakMapped":     func() { LeakMapped(sampleReaders()) },
	"CleanMapped":    func() { CleanMapped(sampleReaders()) },
	"LeakFiltered":   func() { LeakFiltered(sampleReaders()) },
	"CleanFiltered":  func() { CleanFiltered(sampleReaders()) },
	"LeakSecond":     func() { LeakSecond(sampleReaders()) },
	"CleanFirst":     func() { CleanFirst(sampleReaders()) },
	"LeakCollected":  func() { LeakCollected(sampleReaders()) },
	"CleanCollected": func() { CleanCollected(sampleReaders()) },
	"LeakPull":       func() { LeakPull(sampleReaders()) },
	"CleanPull":      func() { CleanPull(sampleReaders()) },
	"LeakSplit":      func() { LeakSplit(sampleReaders()) },
	"CleanSplit":     func() { CleanSplit(sampleReaders()) },
	"LeakChunks":     func() { LeakChunks(sampleReaders()) },
	"CleanBackward":  func() { CleanBackward(sampleReaders()) },
}

func sampleReaders() []Reader {
	return []Reader{Reader{ID: 7, Name: "canary-name", Email: "canary-email", Genre: "genre"}, Reader{ID: 7, Name: "canary-name", Email: "canary-email", Genre: "genre"}}
}
