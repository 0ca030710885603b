package proofs

import "github.com/DataDog/dd-trace-go/v2/ddtrace/tracer"

func tags(d data[string]) {
	tracer.StartSpan("op", tracer.ResourceName("/"), tracer.Tag("mail", d.Tagged)) // want "log/trace"
}

func tags_clean(d data[string]) {
	tracer.StartSpan("op", tracer.ResourceName("/"), tracer.Tag("mail", d.Plain))
}

func user(span *tracer.Span, d data[string]) {
	tracer.SetUser(span, "1", tracer.WithUserEmail(d.Tagged)) // want "log/trace"
}

func user_clean(span *tracer.Span, d data[string]) {
	tracer.SetUser(span, "1", tracer.WithUserEmail(d.Plain))
}
