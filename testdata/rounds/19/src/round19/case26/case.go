// Package case26 is a telemetry collector whose exporters have opaque settings.
package case26

import (
	"context"
	"encoding/json"
	"fmt"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.uber.org/zap"
)

const masked = "[REDACTED]"

// Opaque shows itself to nobody who asks for its text.
type Opaque string

func (s Opaque) MarshalText() ([]byte, error) { return []byte(masked), nil }
func (s Opaque) String() string               { return masked }
func (s Opaque) GoString() string             { return fmt.Sprintf("%#v", masked) }

// Exporter is where telemetry goes.
type Exporter struct {
	Endpoint string            `json:"endpoint"`
	Key      Opaque            `json:"key" pii:"api-key"`
	Headers  map[string]Opaque `json:"headers" pii:"secret"`
	Raw      string            `json:"raw,omitempty" pii:"token"`
}

// raw has what is sent, where nothing is opaque.
func (e Exporter) raw() map[string]string {
	out := map[string]string{"api-key": string(e.Key)}
	for k, v := range e.Headers {
		out[k] = string(v)
	}
	return out
}

// texts has what may be seen.
func (e Exporter) texts() map[string]string {
	out := map[string]string{"api-key": e.Key.String()}
	for k, v := range e.Headers {
		out[k] = v.String()
	}
	return out
}

// attrs makes attributes of a map.
func attrs(m map[string]string) []attribute.KeyValue {
	var out []attribute.KeyValue
	for k, v := range m {
		out = append(out, attribute.String("exporter."+k, v))
	}
	return out
}

var log = zap.L()

// LeakHeaders logs what is sent, CleanHeaders what may be seen.
func LeakHeaders(e Exporter) {
	log.Debug("exporting", zap.Any("headers", e.raw())) // leak: Exporter.Key, Exporter.Headers
}

func CleanHeaders(e Exporter) {
	log.Debug("exporting", zap.Any("headers", e.texts()))
}

// LeakSpan puts what is sent into a span, CleanSpan what may be seen.
func LeakSpan(ctx context.Context, e Exporter) {
	_, span := otel.Tracer("collector").Start(ctx, "export")
	defer span.End()
	span.SetAttributes(attrs(e.raw())...) // leak: Exporter.Key, Exporter.Headers
}

func CleanSpan(ctx context.Context, e Exporter) {
	_, span := otel.Tracer("collector").Start(ctx, "export")
	defer span.End()
	span.SetAttributes(attrs(e.texts())...)
}

// LeakBytes prints the key as bytes, CleanBytes as it is.
func LeakBytes(e Exporter) {
	fmt.Printf("key %s of %s\n", []byte(e.Key), e.Endpoint) // leak: Exporter.Key
}

func CleanBytes(e Exporter) {
	fmt.Printf("key %s of %s\n", e.Key, e.Endpoint)
}

// LeakJSON logs the exporter with a setting that is not opaque, CleanJSON without that one.
func LeakJSON(e Exporter) {
	text, err := json.Marshal(e)
	log.Info("config", zap.String("exporter", string(text)), zap.Error(err)) // leak: Exporter.Raw
}

func CleanJSON(e Exporter) {
	e.Raw = ""
	text, err := json.Marshal(e)
	log.Info("config", zap.String("exporter", string(text)), zap.Error(err))
}

// LeakAlias converts to a type without methods, CleanAlias to one that has them.
func LeakAlias(e Exporter) {
	type plain Opaque
	log.Sugar().Infof("key %v", plain(e.Key)) // leak: Exporter.Key
}

func CleanAlias(e Exporter) {
	type plain = Opaque
	log.Sugar().Infof("key %v", plain(e.Key))
}
