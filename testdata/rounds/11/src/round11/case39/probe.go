//go:build probe

package case39

func plane() Plane {
	s := Seat{4, "canary-name"}
	return Plane{"x1", [2]Seat{s, s}, []Seat{s}, map[string]Seat{"a": s}, map[string]*Seat{"b": &s}}
}

var Probe = map[string]func(){
	"LeakArray":    func() { LeakArray(plane()) },
	"CleanArray":   func() { CleanArray(plane()) },
	"LeakRange":    func() { LeakRange(plane()) },
	"CleanRange":   func() { CleanRange(plane()) },
	"LeakMap":      func() { LeakMap(plane()) },
	"CleanMap":     func() { CleanMap(plane()) },
	"LeakAppend":   func() { LeakAppend(plane()) },
	"CleanAppend":  func() { CleanAppend(plane()) },
	"LeakPointer":  func() { LeakPointer(plane()) },
	"CleanPointer": func() { CleanPointer(plane()) },
	"LeakDelete":   func() { LeakDelete(plane()) },
	"CleanDelete":  func() { CleanDelete(plane()) },
}
