// Package case07 counts and measures sign-ins, with labels.
package case07

import (
	"expvar"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"
)

type SignIn struct {
	Account string `pii:"username"`
	Address string `pii:"ip"`
	Method  string
	Took    time.Duration
}

type labels map[string]string

func (l labels) String() string {
	var b strings.Builder
	for i, k := range slices.Sorted(maps.Keys(l)) {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, "%s=%q", k, l[k])
	}
	return b.String()
}

type registry struct {
	mu     sync.Mutex
	counts map[string]int
}

func newRegistry() *registry { return &registry{counts: map[string]int{}} }

func (r *registry) inc(name string, l labels) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.counts[name+"{"+l.String()+"}"]++
}

func (r *registry) dump() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, k := range slices.Sorted(maps.Keys(r.counts)) {
		fmt.Println(k, r.counts[k])
	}
}

func (r *registry) total() (n int) {
	for _, c := range r.counts {
		n += c
	}
	return n
}

func LeakLabel(s SignIn) {
	r := newRegistry()
	r.inc("sign_ins", labels{"method": s.Method, "ip": s.Address})
	r.dump() // leak: SignIn.Address
}

func CleanLabel(s SignIn) {
	r := newRegistry()
	r.inc("sign_ins", labels{"method": s.Method, "known": fmt.Sprint(s.Address != "")})
	r.dump()
}

func CleanTotal(s SignIn) {
	r := newRegistry()
	r.inc("sign_ins", labels{"method": s.Method, "ip": s.Address})
	fmt.Println(r.total())
}

var signIns = expvar.NewMap("case07_sign_ins")

func observe(method string, took time.Duration) { signIns.Add(method, int64(took)) }

func LeakObserve(s SignIn) { observe(s.Method+"/"+s.Account, s.Took) } // leak: SignIn.Account

func CleanObserve(s SignIn) { observe(s.Method, s.Took) }
