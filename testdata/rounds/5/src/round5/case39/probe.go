//go:build probe

package case39

func sample() Note {
	return Note{No: 2, Author: "canary-author", Text: "canary-text"}
}

var Probe = map[string]func(){
	"LeakBytes":     func() { LeakBytes(sample()) },
	"CleanBytes":    func() { CleanBytes(sample()) },
	"LeakInner":     func() { LeakInner(sample()) },
	"CleanInner":    func() { CleanInner(sample()) },
	"LeakBuffered":  func() { LeakBuffered(sample()) },
	"CleanBuffered": func() { CleanBuffered(sample()) },
	"LeakSafe":      func() { LeakSafe(sample()) },
	"CleanSafe":     func() { CleanSafe(sample()) },
}
