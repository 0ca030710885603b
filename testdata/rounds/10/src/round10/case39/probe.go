//go:build probe

package case39

func upload() Upload { return Upload{"1", "canary-owner", ".png"} }

var Probe = map[string]func(){
	"LeakMissing":  func() { LeakMissing(upload()) },
	"CleanMissing": func() { CleanMissing(upload()) },
	"LeakPath":     func() { LeakPath(upload()) },
	"CleanPath":    func() { CleanPath(upload()) },
	"LeakDir":      func() { LeakDir(upload()) },
	"CleanDir":     func() { CleanDir(upload()) },
}
