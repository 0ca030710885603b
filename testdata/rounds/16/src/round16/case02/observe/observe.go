// Package observe has what is logged, counted and traced.
package observe

import (
	"context"

	"github.com/prometheus/client_golang/prometheus"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
	"go.uber.org/zap"

	"round16/case02/model"
)

// Observer logs, counts and traces.
type Observer struct {
	Log     *zap.Logger
	Tracer  trace.Tracer
	signups *prometheus.CounterVec
}

// New makes an observer.
func New() *Observer {
	return &Observer{
		Log:     zap.L(),
		Tracer:  trace.StubTracer{},
		signups: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "signups"}, []string{"plan", "host"}),
	}
}

// Signup counts who signed up.
func (o *Observer) Signup(plan, host string) { o.signups.WithLabelValues(plan, host).Inc() }

// Span runs a function within a span.
func (o *Observer) Span(ctx context.Context, name string, f func(ctx context.Context) error, attrs ...attribute.KeyValue) error {
	ctx, span := o.Tracer.Start(ctx, name, trace.WithAttributes(attrs...))
	defer span.End()
	err := f(ctx)
	if err != nil {
		span.SetStatus(codes.Error, "failed")
	}
	return err
}

// Recorded runs a function within a span that shows its error.
func (o *Observer) Recorded(ctx context.Context, name string, f func(ctx context.Context) error) error {
	ctx, span := o.Tracer.Start(ctx, name)
	defer span.End()
	err := f(ctx)
	if err != nil {
		span.RecordError(err)
	}
	return err
}

// Customer is how a customer is logged.
func Customer(c model.Customer) zap.Field { return zap.String("customer", c.ID) }

// Contact is how a customer is shown to support.
func Contact(c model.Customer) zap.Field { return zap.String("contact", c.Name+" <"+c.Email+">") }
