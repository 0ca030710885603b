//go:build probe

package case49

func sampleJoined() Joined { return Joined{"r1", "canary-name"} }

func sampleSaid() Said { return Said{"r1", "canary-text"} }

func sampleLeft() Left { return Left{"r1"} }

var Probe = map[string]func(){
	"LeakLine":      func() { LeakLine(sampleJoined()) },
	"CleanLine":     func() { CleanLine(sampleSaid(), sampleLeft()) },
	"LeakKind":      func() { LeakKind(sampleSaid()) },
	"CleanKind":     func() { CleanKind(sampleSaid()) },
	"LeakAsserted":  func() { LeakAsserted(sampleSaid()) },
	"CleanAsserted": func() { CleanAsserted(sampleSaid()) },
	"LeakDetail":    func() { LeakDetail(sampleSaid()) },
	"CleanDetail":   func() { CleanDetail(sampleSaid()) },
	"CleanChecked":  func() { CleanChecked(sampleSaid()) },
	"LeakJoined":    func() { LeakJoined(sampleJoined()) },
	"CleanJoined":   func() { CleanJoined(sampleJoined()) },
	"LeakPath":      func() { LeakPath(sampleJoined()) },
	"CleanPath":     func() { CleanPath(sampleJoined()) },
}
