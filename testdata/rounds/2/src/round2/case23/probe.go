//go:build probe

package case23

func sample() Caller {
	return Caller{ID: "c-1", Username: "canary-username", Agent: "canary-agent"}
}

var Probe = map[string]func(){
	"LeakScoped":  func() { LeakScoped(sample()) },
	"CleanScoped": func() { CleanScoped(sample()) },
	"CleanCount":  func() { CleanCount(sample()) },
	"LeakSearch":  func() { LeakSearch(sample()) },
	"CleanSearch": func() { CleanSearch(sample()) },
	"LeakSlog":    func() { LeakSlog(sample()) },
	"CleanSlog":   func() { CleanSlog(sample()) },
	"LeakGroup":   func() { LeakGroup(sample()) },
	"CleanGroup":  func() { CleanGroup(sample()) },
	"LeakAttrs":   func() { LeakAttrs(sample()) },
	"CleanAttrs":  func() { CleanAttrs(sample()) },
}
