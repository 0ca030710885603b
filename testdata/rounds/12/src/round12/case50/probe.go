//go:build probe

package case50

func request() Request { return Request{"/search", "203.0.113.77", "canary-search"} }

// Forms is for an address.
var Forms = map[string][]string{"LeakDenied": {"203.0.113.77"}}

var Probe = map[string]func(){
	"LeakDenied":  func() { LeakDenied(request()) },
	"CleanDenied": func() { CleanDenied(request()) },
	"LeakRing":    func() { LeakRing(request()) },
	"CleanRing":   func() { CleanRing(request()) },
	"LeakPushed":  func() { LeakPushed(request()) },
	"CleanPushed": func() { CleanPushed(request()) },
}
