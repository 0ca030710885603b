// Package prometheus is a stub of the package of the same path, with what the cases use. What is counted goes to standard output.
package prometheus

import "fmt"

type Labels map[string]string

type Opts struct{ Namespace, Name, Help string }

type CounterOpts Opts

type HistogramOpts struct{ Namespace, Name, Help string }

type Counter interface {
	Inc()
	Add(float64)
}

type Observer interface{ Observe(float64) }

type metric struct{ labels interface{} }

func (m metric) Inc()              { fmt.Println("prometheus", m.labels) }
func (m metric) Add(v float64)     { fmt.Println("prometheus", m.labels, v) }
func (m metric) Observe(v float64) { fmt.Println("prometheus", m.labels, v) }

type CounterVec struct{}

func NewCounterVec(opts CounterOpts, labelNames []string) *CounterVec { return &CounterVec{} }

func (v *CounterVec) WithLabelValues(lvs ...string) Counter { return metric{lvs} }
func (v *CounterVec) With(labels Labels) Counter            { return metric{labels} }

type HistogramVec struct{}

func NewHistogramVec(opts HistogramOpts, labelNames []string) *HistogramVec { return &HistogramVec{} }

func (v *HistogramVec) WithLabelValues(lvs ...string) Observer { return metric{lvs} }
func (v *HistogramVec) With(labels Labels) Observer            { return metric{labels} }
