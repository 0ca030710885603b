//go:build probe

package case08

var Probe = map[string]func(){
	"LeakDeferredClosure":   func() { LeakDeferredClosure(sample()) },
	"CleanDeferredArgument": func() { CleanDeferredArgument(sample()) },
	"LeakDeferredArgument":  func() { LeakDeferredArgument(sample()) },
	"CleanDeferredClosure":  func() { CleanDeferredClosure(sample()) },
	"CleanEraserRunsFirst":  func() { CleanEraserRunsFirst(new(sample())) },
	"LeakEraserRunsLast":    func() { LeakEraserRunsLast(new(sample())) },
	"LeakSpanEnd":           func() { LeakSpanEnd(sample()) },
	"CleanSpanEnd":          func() { CleanSpanEnd(sample()) },
}

func sample() Job {
	return Job{ID: "j-7", Owner: "canary-owner@example.test", Queue: "fast"}
}
