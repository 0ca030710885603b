//go:build probe

package case49

import (
	"net"
	"time"
)

// Forms has the texts of the numbers.
var Forms = map[string][]string{
	"LeakBig":      {"4111111111111111"},
	"LeakHostPort": {"203.0.113.9"},
	"LeakFloat":    {"48.1371"},
	"LeakBorn":     {"1969-03-04"},
}

func sample() Holder {
	return Holder{
		Shard: 7, Card: "4111111111111111", Addr: net.ParseIP("203.0.113.9"), Lat: 48.1371,
		Born: time.Date(1969, 3, 4, 0, 0, 0, 0, time.UTC),
	}
}

var Probe = map[string]func(){
	"LeakBig":       func() { LeakBig(sample()) },
	"CleanBig":      func() { CleanBig(sample()) },
	"LeakHostPort":  func() { LeakHostPort(sample()) },
	"CleanHostPort": func() { CleanHostPort(sample()) },
	"LeakFloat":     func() { LeakFloat(sample()) },
	"CleanFloat":    func() { CleanFloat(sample()) },
	"LeakBorn":      func() { LeakBorn(sample()) },
	"CleanBorn":     func() { CleanBorn(sample()) },
}
