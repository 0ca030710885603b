package transfer

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/summary"
)

// A goroutine receives what is sent after it was started. So what channels hold
// anywhere in a function is found first, and the calls that may go on beside it
// are made a second time with that.

// channels are the channels that a function uses.
type channels struct {
	used map[summary.Loc]bool
	late map[summary.Loc]*summary.Node // what they hold at any time
	// shared says that something that runs beside the function may receive.
	shared bool
}

// makeChan makes a channel. What was started before it and gets it through
// another channel has sent to it already.
func (f *Frame) makeChan(i *ssa.MakeChan) {
	var sent *summary.Node
	if o, ok := f.mem.get(summary.Loc{Site: f.site(i, ""), In: summary.None}); ok && f.channels.shared {
		sent = o.node
	}
	f.set(i, f.fresh("", sent))
	f.uses(f.val(i))
}

// uses notes the channels that a pointer may point to.
func (f *Frame) uses(ch *summary.Node) {
	refs, _ := f.pointees(ch)
	for _, r := range refs {
		if f.channels.used == nil {
			f.channels.used = map[summary.Loc]bool{}
		}
		f.channels.used[r.Loc] = true
	}
}

// moreLate collects what channels hold in any of the states, and reports
// whether that is news to what runs beside the function.
func (f *Frame) moreLate(states []memory) bool {
	if !f.channels.shared {
		return false
	}
	more := false
	for loc := range f.channels.used {
		all := f.channels.late[loc]
		for _, m := range states {
			if m.made() {
				o, _ := m.get(loc)
				all = summary.Join(all, o.node)
			}
		}
		if summary.Equal(all, f.channels.late[loc]) {
			continue
		}
		if f.channels.late == nil {
			f.channels.late = map[summary.Loc]*summary.Node{}
		}
		f.channels.late[loc] = all
		more = true
	}
	return more
}

// beside makes channels hold what they hold at any time, for a call that may go
// on beside the function.
func (f *Frame) beside() {
	f.channels.shared = true
	for loc, n := range f.channels.late {
		o, ok := f.mem.get(loc)
		if !ok {
			continue
		}
		if all := summary.Join(o.node, n); all != o.node {
			f.mem.set(loc, object{node: all, init: o.init})
		}
	}
}

// takesChannel reports whether a call is handed a channel: it may start what
// receives from it.
func takesChannel(c *callSite) bool {
	for _, t := range c.types {
		if t == nil {
			continue
		}
		if _, ok := t.Underlying().(*types.Chan); ok {
			return true
		}
	}
	return false
}
