//go:build probe

package case24

import "context"

func document() Document { return Document{"d1", "canary-owner", "canary-text"} }

// Forms are for bytes, which slog prints as text.
var Forms = map[string][]string{"LeakBack": {"canary-text"}}

var Probe = map[string]func(){
	"LeakShow":  func() { LeakShow(context.Background(), document()) },
	"CleanShow": func() { CleanShow(context.Background(), document()) },
	"LeakDisk":  func() { LeakDisk(context.Background(), document()) },
	"CleanDisk": func() { CleanDisk(context.Background(), document()) },
	"LeakKey":   func() { LeakKey(context.Background(), document()) },
	"CleanKey":  func() { CleanKey(context.Background(), document()) },
	"LeakBack":  func() { LeakBack(context.Background(), document()) },
	"CleanBack": func() { CleanBack(context.Background(), document()) },
}
