// Package dep has a recorder that others set up.
package dep

import "log"

type Recorder struct {
	Raw  bool
	Drop []string
}

func New(raw bool, drop ...string) *Recorder { return &Recorder{Raw: raw, Drop: drop} }

func (r *Recorder) Record(who string) {
	if r.Raw {
		log.Print(who)
	}
}

func (r *Recorder) Kept(m map[string]string) map[string]string {
	for _, k := range r.Drop {
		delete(m, k)
	}
	return m
}
