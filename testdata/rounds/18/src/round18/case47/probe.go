//go:build probe

package case47

import "context"

var lead = Nurse{1, "canary-name", "canary-phone", "west"}

func shift() Shift { return Shift{"mon", []Nurse{lead}, &lead} }

var Probe = map[string]func(){
	"LeakInterface": func() { LeakInterface(shift()) },
	"CleanObject":   func() { CleanObject(shift()) },
	"LeakStrs":      func() { LeakStrs(shift()) },
	"CleanStrs":     func() { CleanStrs(shift()) },
	"LeakCtx":       func() { LeakCtx(context.Background(), shift()) },
	"CleanCtx":      func() { CleanCtx(context.Background(), shift()) },
	"LeakDict":      func() { LeakDict(shift()) },
	"CleanDict":     func() { CleanDict(shift()) },
}
