// Package case22 logs through helpers that take keys and values, some of which are computed late.
package case22

import (
	"log/slog"
	"os"
	"slices"
)

type Shipment struct {
	No    string
	To    string `pii:"street"`
	Phone string `pii:"phone"`
	Kilos int
}

// A lazy value is computed when a record is written.
type lazy func() any

func (l lazy) LogValue() slog.Value { return slog.AnyValue(l()) }

// A scope is a logger with what a job is about.
type scope struct {
	l    *slog.Logger
	args []any
}

func (s scope) with(kv ...any) scope {
	s.args = append(slices.Clip(s.args), kv...)
	return s
}

func (s scope) info(msg string, kv ...any) { s.l.Info(msg, append(slices.Clip(s.args), kv...)...) }

func (s scope) debug(msg string, kv ...any) { s.l.Debug(msg, append(slices.Clip(s.args), kv...)...) }

// only keeps of keys and values those with the keys.
func only(kv []any, keys ...string) []any {
	var out []any
	for i := 0; i+1 < len(kv); i += 2 {
		if k, ok := kv[i].(string); ok && slices.Contains(keys, k) {
			out = append(out, k, kv[i+1])
		}
	}
	return out
}

func root() scope { return scope{l: slog.New(slog.NewTextHandler(os.Stdout, nil))} }

func describe(s Shipment) []any { return []any{"no", s.No, "kilos", s.Kilos} }

func LeakLazy(s Shipment) {
	root().info("sent", "to", lazy(func() any { return s.To })) // leak: Shipment.To
}

func CleanLazy(s Shipment) {
	root().info("sent", "to", lazy(func() any { return len(s.To) }))
}

func LeakScope(s Shipment) {
	job := root().with(describe(s)...)
	job = job.with("phone", s.Phone)
	job.info("sent") // leak: Shipment.Phone
}

func CleanScope(s Shipment) {
	job := root().with(describe(s)...)
	_ = job.with("phone", s.Phone)
	job.info("sent")
}

func LeakOnly(s Shipment) {
	kv := append(describe(s), "to", s.To)
	root().info("sent", only(kv, "no", "to")...) // leak: Shipment.To
}

func CleanOnly(s Shipment) {
	kv := append(describe(s), "to", s.No)
	root().info("sent", only(kv, "no", "to")...)
}

func LeakGroup(s Shipment) {
	g := slog.Group("shipment", append(describe(s), slog.String("phone", s.Phone))...)
	root().info("sent", g) // leak: Shipment.Phone
}

func CleanGroup(s Shipment) {
	g := slog.Group("shipment", append(describe(s), slog.Bool("phone", s.Phone != ""))...)
	root().info("sent", g)
}

// What has no key is a value all the same.
func LeakOdd(s Shipment) {
	root().info("sent", append(describe(s), s.To)...) // leak: Shipment.To
}
