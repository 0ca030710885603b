//go:build probe

package case44

import (
	"context"
)

func sampleReading() Reading { return Reading{7, "canary-device", "canary-pulse"} }

var Probe = map[string]func(){
	"LeakStage":   func() { LeakStage(sampleReading()) },
	"CleanStage":  func() { CleanStage(sampleReading()) },
	"LeakMerge":   func() { LeakMerge(sampleReading()) },
	"CleanMerge":  func() { CleanMerge(sampleReading()) },
	"LeakAsk":     func() { LeakAsk(sampleReading()) },
	"CleanAsk":    func() { CleanAsk(sampleReading()) },
	"LeakStruct":  func() { LeakStruct(sampleReading()) },
	"CleanStruct": func() { CleanStruct(sampleReading()) },
	"LeakSelect":  func() { LeakSelect(context.Background(), sampleReading()) },
	"CleanSelect": func() { CleanSelect(context.Background(), sampleReading()) },
}
