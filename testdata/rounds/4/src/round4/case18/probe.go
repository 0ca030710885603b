//go:build probe

package case18

import "round4/case18/events"

func sampleOpened() events.Opened { return events.Opened{Owner: "canary-owner", Bank: "b1"} }

func sampleMoved() events.Moved { return events.Moved{Street: "canary-street"} }

var Probe = map[string]func(){
	"LeakReplay":  func() { LeakReplay(sampleOpened()) },
	"CleanReplay": func() { CleanReplay(sampleOpened()) },
	"LeakStreet":  func() { LeakStreet(sampleMoved()) },
	"CleanStreet": func() { CleanStreet(sampleMoved()) },
	"LeakFile":    func() { LeakFile(sampleOpened()) },
	"CleanFile":   func() { CleanFile(sampleOpened()) },
}
