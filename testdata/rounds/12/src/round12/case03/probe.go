//go:build probe

package case03

func registered() Registered { return Registered{"d1", "canary-name"} }
func renamed() Renamed       { return Renamed{"canary-name"} }
func tested() Tested         { return Tested{"canary-group"} }

var Probe = map[string]func(){
	"LeakReplay":     func() { LeakReplay(registered(), tested()) },
	"CleanReplay":    func() { CleanReplay(registered(), tested()) },
	"LeakForgotten":  func() { LeakForgotten(registered(), tested()) },
	"CleanForgotten": func() { CleanForgotten(registered(), tested()) },
	"LeakRenamed":    func() { LeakRenamed(registered(), renamed()) },
	"CleanRenamed":   func() { CleanRenamed(registered(), renamed()) },
	"LeakDescribe":   func() { LeakDescribe(registered(), renamed()) },
	"CleanDescribe":  func() { CleanDescribe(registered(), tested()) },
}
