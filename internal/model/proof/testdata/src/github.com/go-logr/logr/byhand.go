package proofs

import "github.com/go-logr/logr"

// count is a sink that keeps the keys and drops the rest.
type count struct {
	logr.LogSink
	n int
}

func (c *count) Info(level int, msg string, kv ...any) { c.n += len(kv) }

// texts hands on the messages.
type texts struct{ next logr.LogSink }

func (s texts) Init(logr.RuntimeInfo)                  {}
func (s texts) Enabled(int) bool                       { return true }
func (s texts) WithValues(...any) logr.LogSink         { return s }
func (s texts) WithName(string) logr.LogSink           { return s }
func (s texts) Info(level int, msg string, kv ...any)  { s.next.Info(level, msg) }
func (s texts) Error(err error, msg string, kv ...any) { s.next.Error(nil, msg) }

func loud(l logr.Logger, d data[string]) {
	l.Info(d.Tagged)                                  // want "log/line"
	logr.New(texts{l.GetSink()}).Info(d.Tagged)       // want "log/line"
	logr.New(texts{l.GetSink()}).Error(nil, d.Tagged) // want "log/line"
}

// proves Discard
func quiet(l logr.Logger, d data[string]) {
	logr.Discard().Info(d.Tagged, "key", d.Tagged)
	logr.Discard().WithValues("key", d.Tagged).WithName("name").Error(nil, d.Tagged)
	logr.New(&count{}).Info(d.Tagged)
	logr.New(texts{l.GetSink()}).Info("text", "key", d.Tagged)
}
