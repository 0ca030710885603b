//go:build probe

package case32

func sample() Person { return Person{ID: "p1", Email: "canary-email", Pages: "canary-pages"} }

var Probe = map[string]func(){
	"LeakExport":     func() { LeakExport(sample()) },
	"CleanExport":    func() { CleanExport(sample()) },
	"LeakErase":      func() { LeakErase(sample()) },
	"CleanErase":     func() { CleanErase(sample()) },
	"LeakCollected":  func() { LeakCollected(sample()) },
	"CleanCollected": func() { CleanCollected(sample()) },
}
