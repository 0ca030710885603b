package flow

import (
	"strconv"
	"time"
)

// Fact says that a [Source] is no personal data but something that a value is
// known for: that it leads to a way in the clear, that it is a certain time, or that it
// was drawn by chance.
// Facts travel with values as data does, and no policy ever sees one.
type Fact uint8

// The kinds of facts. NoFact is the zero value: personal data.
const (
	NoFact  Fact = iota
	InClear      // Full says why what goes this way is not encrypted
	Lasts        // Full is a time as [time.Duration] writes it, or [SomeTime]
	Random       // drawn by chance, and nobody's data until it is stored as that
)

// Drawn is the Full of what is random.
const Drawn = "drawn by chance"

// SomeTime is the Full of a time that is no constant.
const SomeTime = "some time"

// Retention is how long what a sink writes is kept there.
type Retention struct {
	Kind RetentionKind
	// Time is how long; only a [KeptFor] has it.
	Time time.Duration
}

// RetentionKind says what is known of a retention.
type RetentionKind uint8

// The kinds of retention, the shorter first.
const (
	KeptUnknown  RetentionKind = iota // nothing is known, or nothing is kept
	KeptSession                       // until the session of a browser ends
	KeptFor                           // for a known time
	KeptSomeTime                      // it expires, at a time that is no constant
	KeptForEver                       // nothing ends it
)

// String says it as messages do: "for ever", "for 30d"; empty when nothing is
// known.
func (r Retention) String() string {
	switch r.Kind {
	case KeptSession:
		return "until the session ends"
	case KeptFor:
		return "for " + days(r.Time)
	case KeptSomeTime:
		return "for a time that is no constant"
	case KeptForEver:
		return "for ever"
	}
	return ""
}

// days writes a time as policies do where it is a whole number of days.
func days(d time.Duration) string {
	const day = 24 * time.Hour
	if d > 0 && d%day == 0 {
		return strconv.FormatInt(int64(d/day), 10) + "d"
	}
	return d.String()
}

// Longer is the one of two retentions that keeps for longer; what nothing is
// known of is the shortest.
func (r Retention) Longer(s Retention) Retention {
	if s.Kind > r.Kind || s.Kind == r.Kind && s.Time > r.Time {
		return s
	}
	return r
}
