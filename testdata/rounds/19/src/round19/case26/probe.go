//go:build probe

package case26

import "context"

var exp = Exporter{"otlp:4317", "canary-key", map[string]Opaque{"x": "canary-headers"}, "canary-raw"}

var Probe = map[string]func(){
	"LeakHeaders":  func() { LeakHeaders(exp) },
	"CleanHeaders": func() { CleanHeaders(exp) },
	"LeakSpan":     func() { LeakSpan(context.Background(), exp) },
	"CleanSpan":    func() { CleanSpan(context.Background(), exp) },
	"LeakBytes":    func() { LeakBytes(exp) },
	"CleanBytes":   func() { CleanBytes(exp) },
	"LeakJSON":     func() { LeakJSON(exp) },
	"CleanJSON":    func() { CleanJSON(exp) },
	"LeakAlias":    func() { LeakAlias(exp) },
	"CleanAlias":   func() { CleanAlias(exp) },
}
