//go:build probe

package case47

func waiting() []*Waiting { return []*Waiting{{3, "r2", "canary-name", "canary-illness"}} }

var Probe = map[string]func(){
	"LeakHeap":  func() { LeakHeap(waiting()) },
	"CleanHeap": func() { CleanHeap(waiting()) },
	"LeakList":  func() { LeakList(waiting()) },
	"CleanList": func() { CleanList(waiting()) },
	"LeakTree":  func() { LeakTree(waiting()) },
	"CleanTree": func() { CleanTree(waiting()) },
	"LeakRing":  func() { LeakRing(waiting()) },
	"CleanRing": func() { CleanRing(waiting()) },
}
