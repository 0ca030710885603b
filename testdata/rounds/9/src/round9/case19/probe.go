//go:build probe

package case19

import (
	"context"
	"fmt"
	"os"

	"github.com/rs/zerolog"
	"round9/case19/bus"
)

var Forms = map[string][]string{"LeakPosition": {"48.123,16.456"}}

var ctx = context.Background()

func fleet() *Fleet {
	b, _ := bus.Connect()
	return NewFleet(b, zerolog.New(os.Stderr))
}

func position() Position {
	return Position{"car", 48.123, 16.456, &Driver{"canary-license", "canary-name"}}
}

var Probe = map[string]func(){
	"LeakEvent":     func() { LeakEvent(ctx, fleet(), position()) },
	"CleanEvent":    func() { CleanEvent(ctx, fleet(), position()) },
	"LeakDriver":    func() { LeakDriver(ctx, fleet(), position()) },
	"CleanDriver":   func() { CleanDriver(ctx, fleet(), position()) },
	"LeakSubject":   func() { LeakSubject(ctx, fleet(), position()) },
	"CleanRecorded": func() { fmt.Println(CleanRecorded(ctx, position())) },
	"LeakPosition":  func() { LeakPosition(fleet(), position()) },
	"CleanPosition": func() { CleanPosition(fleet(), position()) },
}
