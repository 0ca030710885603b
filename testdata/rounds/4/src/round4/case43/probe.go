//go:build probe

package case43

func sample() Move { return Move{ID: "m1", From: "canary-from", To: "canary-to", Mover: "Bo Ltd"} }

var Probe = map[string]func(){
	"LeakNotes":   func() { LeakNotes(sample()) },
	"CleanNotes":  func() { CleanNotes(sample()) },
	"LeakUndo":    func() { LeakUndo(sample()) },
	"CleanUndo":   func() { CleanUndo(sample()) },
	"LeakFailed":  func() { LeakFailed(sample()) },
	"CleanFailed": func() { CleanFailed(sample()) },
	"CleanTrace":  func() { CleanTrace(sample()) },
}
